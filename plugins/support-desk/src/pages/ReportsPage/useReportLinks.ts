import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ticketStatusSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  feedbackRouteRef,
  reportRouteRef,
  reportsRouteRef,
  surveysRouteRef,
  ticketsRouteRef,
} from '../../routes';

/** A report counts tickets whatever became of them; the list shows what is open unless it is told. */
const ANY_STATUS = ticketStatusSchema.options.join(',');

interface ReportQuery {
  model: string;
  period?: string;
}

/** Where reports and the tickets behind their figures are. */
export function useReportLinks() {
  const reports = useRouteRef(reportsRouteRef);
  const report = useRouteRef(reportRouteRef);
  const surveys = useRouteRef(surveysRouteRef);
  const feedback = useRouteRef(feedbackRouteRef);
  const tickets = useRouteRef(ticketsRouteRef);
  return {
    reports: reports?.() ?? '#',
    surveys: surveys?.() ?? '#',
    feedback: feedback?.() ?? '#',
    /** @param query - the model, and the period where it is not the last one */
    report: (id: string, { model, period }: ReportQuery) =>
      `${report?.({ report: id }) ?? '#'}?${new URLSearchParams({
        model,
        ...(period && { period }),
      })}`,
    /** @param filter - as a figure names it */
    tickets: (filter: Record<string, string>) =>
      `${tickets?.() ?? '#'}?${new URLSearchParams({
        status: ANY_STATUS,
        ...filter,
      })}`,
  };
}
