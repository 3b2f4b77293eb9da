import type {
  NoticeType,
  PostNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useDebounced } from '../../../hooks/useDebounced';
import type { NoticeAnswers } from '../noticeAnswers';

const TYPING_MS = 400;

/** Whom a notice would reach, and how much ahead it would be told; asked again where what counts for that was changed. */
export function usePreview(
  target: { model: string; type: Pick<NoticeType, 'id'>; follows?: string },
  { services, startsAt, endsAt }: NoticeAnswers,
) {
  const api = useApi(supportDeskApiRef);
  const asked = useDebounced(
    JSON.stringify({
      model: target.model,
      type: target.type.id,
      follows: target.follows,
      services,
      startsAt,
      endsAt,
    }),
    TYPING_MS,
  );
  return useQuery({
    queryKey: ['noticePreview', asked],
    queryFn: () =>
      api.previewNotice(
        JSON.parse(asked) as Pick<PostNotice, 'model' | 'type'>,
      ),
    placeholderData: keepPreviousData,
  });
}
