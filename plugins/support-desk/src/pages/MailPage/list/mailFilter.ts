import {
  mailOutcomeSchema,
  type MailOutcome,
  type MailQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { withParams } from '../../../hooks/withParams';

/** From when on mails are listed. */
export const PERIODS = ['today', 'yesterday', 'week', 'month', 'all'] as const;

export type Period = (typeof PERIODS)[number];

/** What narrows the list of mails; it lives in the address. */
export interface MailFilter {
  q?: string;
  /** Id. */
  mailbox?: string;
  /** Absent: what people wrote, but for what stands above the list as it waits for a decision. */
  outcome?: MailOutcome;
  /** Absent: since yesterday. */
  period?: Period;
}

/** No mail of the usual time is left out. */
export const NO_FILTER: MailFilter = {
  q: undefined,
  mailbox: undefined,
  outcome: undefined,
  period: undefined,
};

export const USUAL_PERIOD: Period = 'yesterday';

/** How many days before the reader's own day a period begins. */
const DAYS_BEFORE: Record<Exclude<Period, 'all'>, number> = {
  today: 0,
  yesterday: 1,
  week: 7,
  month: 30,
};

const USUAL = mailOutcomeSchema.options
  .filter(it => it !== 'held' && it !== 'automatic')
  .join();

/** The filter that an address holds; what is not known there counts as not said. */
export const filterOf = (params: URLSearchParams): MailFilter => ({
  q: params.get('q') ?? undefined,
  mailbox: params.get('mailbox') ?? undefined,
  outcome: mailOutcomeSchema.options.find(it => it === params.get('outcome')),
  period: PERIODS.find(it => it === params.get('period')),
});

/** The address after a change of the filter; the rest of it stays. */
export function withFilter(
  params: URLSearchParams,
  change: MailFilter,
): URLSearchParams {
  return withParams(params, { ...filterOf(params), ...change });
}

/** The filter as the back end takes it; days are those of the reader. */
export function queryOf(
  { q, mailbox, outcome, period = USUAL_PERIOD }: MailFilter,
  { now, zone }: { now: Date; zone: string },
): MailQuery {
  const query = { q, mailbox, outcome: outcome ?? USUAL };
  if (period === 'all') return query;
  const since = DateTime.fromJSDate(now, { zone })
    .startOf('day')
    .minus({ days: DAYS_BEFORE[period] });
  return { ...query, since: since.toUTC().toISO()! };
}

/** Those that wait for a decision, however long they do. */
export const heldQueryOf = ({ q, mailbox }: MailFilter): MailQuery => ({
  q,
  mailbox,
  outcome: 'held',
});
