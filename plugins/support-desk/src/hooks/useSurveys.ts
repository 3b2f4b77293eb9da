import type {
  AnswerSurvey,
  SurveyInvitation,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../api';
import { useSending } from './useSending';

/**
 * What the reader is asked.
 *
 * @param options - `ticket`: only about that one; `enabled`: `false`: it is not asked yet
 */
export function useSurveyInvitations(
  options: { ticket?: string; enabled?: boolean } = {},
) {
  const api = useApi(supportDeskApiRef);
  const { ticket, enabled } = options;
  return useQuery({
    queryKey: ['surveys', 'invitations', ticket],
    queryFn: async () => (await api.getSurveyInvitations({ ticket })).items,
    enabled,
  });
}

/** Answers what the reader is asked. */
export function useAnswerSurvey(
  { id }: Pick<SurveyInvitation, 'id'>,
  onDone: () => void,
) {
  const api = useApi(supportDeskApiRef);
  return useSending(
    'surveys',
    (answer: AnswerSurvey) => api.answerSurvey(id, answer),
    onDone,
  );
}
