import type {
  CandidateDetail,
  Seen,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { useWork, type Work } from '../../hooks/useWork';
import { refreshFaq } from './useFaq';

/**
 * Changes a candidate at the version that the reader sees. Whatever happens, the page is brought up to date, and the input is
 * the caller's to keep until `onDone`.
 */
export function useCandidateWork<Input>(
  candidate: Seen,
  change: (
    api: SupportDeskApi,
    seen: Seen,
    input: Input,
  ) => Promise<CandidateDetail>,
  onDone?: (input: Input) => void,
): Work<Input> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<Input, CandidateDetail>(candidate.version, {
    mutationFn: ({ version, input }) =>
      change(api, { id: candidate.id, version }, input),
    onSuccess: (changed, { input }) => {
      // At once, so that the next change starts from the version that this one made.
      queryClient.setQueryData(['faq', 'candidate', changed.id], changed);
      onDone?.(input);
    },
    onSettled: () => refreshFaq(queryClient),
  });
}
