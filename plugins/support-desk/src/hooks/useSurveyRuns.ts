import type {
  RunSurvey,
  SurveyRun,
  SurveyRunStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../api';
import { newIdempotencyKey } from '../api/newIdempotencyKey';
import { useSending } from './useSending';
import { useWork, type Work } from './useWork';

/** Which survey of which model. */
export interface SurveyName {
  model: string;
  survey: string;
}

/** By what results are told apart. */
export type ResultsBy = 'month' | 'quarter';

/**
 * The surveys of models.
 *
 * @param model - full reference; absent: of all systems
 */
export function useSurveys(model?: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['surveys', 'list', model],
    queryFn: async () => (await api.getSurveys({ model })).items,
  });
}

/** What came of a survey; while it is told by other periods the last answer stays. */
export function useSurveyResults(name: SurveyName, by: ResultsBy) {
  const api = useApi(supportDeskApiRef);
  const { model, survey } = name;
  return useQuery({
    queryKey: ['surveys', 'results', model, survey, by],
    queryFn: () => api.getSurveyResults({ model, survey, by }),
    placeholderData: (previous, before) =>
      before?.queryKey[2] === model && before?.queryKey[3] === survey
        ? previous
        : undefined,
  });
}

/** The rounds of a survey, the newest first. */
export function useSurveyRuns({ model, survey }: SurveyName) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['surveys', 'runs', model, survey],
    queryFn: async () => (await api.getSurveyRuns({ model, survey })).items,
  });
}

/** Asks some people; sending it twice asks them once. */
export function useRunSurvey(onDone: () => void) {
  const api = useApi(supportDeskApiRef);
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useSending(
    'surveys',
    (run: RunSurvey) => api.runSurvey(run, { idempotencyKey }),
    onDone,
  );
}

/** Reminds those who have not answered, or ends a round, at the version that the reader sees. */
export function useSurveyRunWork({
  id,
  version,
}: Pick<SurveyRun, 'id' | 'version'>): Work<SurveyRunStep> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<SurveyRunStep, SurveyRun>(version, {
    mutationFn: sent =>
      api.stepSurveyRun({ id, version: sent.version }, sent.input),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['surveys'] }),
  });
}
