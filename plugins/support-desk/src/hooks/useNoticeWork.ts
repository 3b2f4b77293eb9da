import type {
  Notice,
  NoticeStep,
  Seen,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';
import { keepNotice, refreshNotices } from './useNotices';
import { useWork, type Work } from './useWork';

const isNotice = (answer: unknown): answer is Notice =>
  Boolean((answer as Partial<Notice> | null)?.may);

/**
 * Changes a notice at the version that the reader sees. Whatever happens, the page is brought up to date, and the input is the
 * caller's to keep until `onDone`.
 */
export function useNoticeWork<Input, Result = Notice>(
  notice: Pick<Notice, 'id' | 'version'>,
  change: (api: SupportDeskApi, seen: Seen, input: Input) => Promise<Result>,
  onDone?: (result: Result) => void,
): Work<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { id } = notice;
  return useWork<Input, Result>(notice.version, {
    mutationFn: ({ version, input }) => change(api, { id, version }, input),
    onSuccess: changed => {
      if (isNotice(changed)) keepNotice(queryClient, changed);
      onDone?.(changed);
    },
    onSettled: () => refreshNotices(queryClient),
  });
}

/** Takes a notice a step further. */
export const useNoticeStep = (
  notice: Pick<Notice, 'id' | 'version'>,
  onDone?: () => void,
) =>
  useNoticeWork(
    notice,
    (api, seen, step: NoticeStep) => api.stepNotice(seen, step),
    onDone,
  );
