import type { ReviewReport } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { supportDeskApiRef } from '../api';
import { newIdempotencyKey } from '../api/newIdempotencyKey';
import { workFailureOf } from './workFailure';

/**
 * The reports that the reader may see, and what is due.
 *
 * @param model - full reference; absent: of all systems
 */
export function useReports(model?: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['reports', 'list', model],
    queryFn: async () => (await api.getReports({ model })).items,
  });
}

/** Which report of which period; without a period the last one that is over. */
export interface ReportName {
  model: string;
  report: string;
  period?: string;
}

/** A report of one period; while another period is asked for the last answer stays. Idle while no model is named. */
export function useReport(name: Partial<ReportName> & { report: string }) {
  const api = useApi(supportDeskApiRef);
  const { model, report, period } = name;
  return useQuery({
    queryKey: ['reports', 'report', model, report, period],
    queryFn: () => api.getReport(report, { model: model!, period }),
    enabled: Boolean(model),
    placeholderData: (previous, before) =>
      before?.queryKey[2] === model && before?.queryKey[3] === report
        ? previous
        : undefined,
  });
}

/** Says what came of looking at a report; sending it twice keeps it once. */
export function useReviewReport(report: string, onDone: () => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (review: ReviewReport) =>
      api.reviewReport(report, review, { idempotencyKey }),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['reports'] }),
  });
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: (review: ReviewReport) => mutate(review),
    isPending,
    failure: isPending ? undefined : failure,
  };
}
