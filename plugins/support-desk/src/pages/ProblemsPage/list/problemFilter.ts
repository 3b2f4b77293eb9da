import type {
  Problem,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';

const STATUSES = ['open', 'knownError', 'resolved'] as const;

/** What the list can be narrowed to: one status, all that are not resolved, or all. */
export const STATUS_CHOICES = ['unresolved', ...STATUSES, 'all'] as const;

/** @see STATUS_CHOICES */
export type StatusChoice = (typeof STATUS_CHOICES)[number];

/** What narrows the list of problems; it lives in the address. */
export interface ProblemFilter {
  status: StatusChoice;
  /** `default/nec-ihms`; absent: all systems. */
  model?: string;
}

/** The filter that an address holds; what is not known there counts as not said. */
export function filterOf(params: URLSearchParams): ProblemFilter {
  const status = STATUS_CHOICES.find(it => it === params.get('status'));
  return {
    status: status ?? 'unresolved',
    model: params.get('model') ?? undefined,
  };
}

/** The address after a change of the filter; what says the same as no parameter is left out. */
export function withFilter(
  params: URLSearchParams,
  change: Partial<ProblemFilter>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const { status, model } = { ...filterOf(params), ...change };
  next.delete('status');
  next.delete('model');
  if (status !== 'unresolved') next.set('status', status);
  if (model) next.set('model', model);
  return next;
}

/** The filter as the back end takes it. */
export function queryOf({
  status,
  model,
}: ProblemFilter): NonNullable<Parameters<SupportDeskApi['getProblems']>[0]> {
  const asked: Record<StatusChoice, string | undefined> = {
    unresolved: 'open,knownError',
    open: 'open',
    knownError: 'knownError',
    resolved: 'resolved',
    all: undefined,
  };
  return { status: asked[status], model };
}

/** Problems by the model that they belong to, in the order in which they come. */
export function byModel(problems: Problem[]): [string, Problem[]][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems)
    groups.set(problem.model, [...(groups.get(problem.model) ?? []), problem]);
  return [...groups];
}
