import type {
  Report,
  ReviewReport,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../api';
import { newIdempotencyKey } from '../api/newIdempotencyKey';
import { useSending } from './useSending';

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
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useSending(
    'reports',
    (review: ReviewReport) =>
      api.reviewReport(report, review, { idempotencyKey }),
    onDone,
  );
}

/** Sends a report to those whom the model names; sent twice by a shaky connection it goes out once. */
export function useSendReport(
  { id, model, period }: Pick<Report, 'id' | 'model' | 'period'>,
  onDone: () => void,
) {
  const api = useApi(supportDeskApiRef);
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useSending<void, Report>(
    'reports',
    () => api.sendReport(id, { model, period }, { idempotencyKey }),
    onDone,
  );
}

/**
 * Says whether an action of a review is done.
 *
 * @param action - which of the review: the first is 1
 */
export function useTickReportAction(
  { id, model }: Pick<Report, 'id' | 'model'>,
  review: string,
  action: number,
) {
  const api = useApi(supportDeskApiRef);
  return useSending('reports', (done: boolean) =>
    api.tickReportAction(id, { review, action }, { model, done }),
  );
}
