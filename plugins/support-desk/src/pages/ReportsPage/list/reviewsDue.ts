import type { ReportSummary } from '@supportdesk/backstage-plugin-support-desk-common';

/** Reviews that the reader is to make now, the longest overdue first. A quarter's is told once, with its newest report. */
export function reviewsDue(reports: ReportSummary[]) {
  const due = reports.flatMap(report => {
    const told = new Set<string>();
    return report.periods.flatMap(({ period, review }) => {
      const isDue =
        review?.mayReview &&
        (review.state === 'due' || review.state === 'overdue');
      if (!isDue || told.has(review.period)) return [];
      told.add(review.period);
      return [{ report, period, review }];
    });
  });
  const key = (it: (typeof due)[number]) => it.review.dueOn ?? '9999';
  return due.sort((a, b) => key(a).localeCompare(key(b)));
}
