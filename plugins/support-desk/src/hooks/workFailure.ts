import type {
  FieldProblem,
  LicenceRoute,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Somebody else was faster. */
export interface StaleFailure {
  kind: 'stale';
  /** As which it can be sent again. */
  version: number;
  changedBy?: string;
  changedAt?: string;
  /** Types of the events since. */
  changes: string[];
}

/** Why a change of a ticket was not taken. */
export type WorkFailure =
  | StaleFailure
  | { kind: 'fields'; fields: FieldProblem[] }
  | { kind: 'failed'; message: string };

interface ErrorBody {
  code?: string;
  message?: string;
  fields?: FieldProblem[];
  version?: number;
  changedBy?: string;
  changedAt?: string;
  changes?: string[];
  more?: LicenceRoute[];
}

const bodyOf = (error: unknown) =>
  (error as { body?: { error?: ErrorBody } } | null)?.body?.error;

/** The name that the back end gave an error: its client answers each with one of its own, caused by that. */
export const errorName = (error: Error): string =>
  (error as { cause?: Error }).cause?.name ?? error.name;

/** Why something failed, in the words of the back end where it answered. */
export const reasonOf = (error: Error): string =>
  bodyOf(error)?.message ?? error.message;

/** Whether the back end knows nothing of it, or the reader may not see it. */
export const isNotFound = (error: unknown): boolean =>
  (error as { response?: Response } | null)?.response?.status === 404;

/** Whether the reader is refused, with the words of the back end on whom to ask. */
export const isRefused = (error: unknown): boolean =>
  (error as { response?: Response } | null)?.response?.status === 403;

/** How more of a licence is got, where the back end refused because none is free (S1-99). */
export function waysToMoreOf(error: unknown): LicenceRoute[] | undefined {
  const body = bodyOf(error);
  return body?.code === 'NONE_FREE' ? body.more ?? [] : undefined;
}

/** Reads the answer of the back end out of an error of its client. */
export function workFailureOf(error: unknown): WorkFailure {
  const body = bodyOf(error);
  if (body?.code === 'STALE_VERSION' && body.version !== undefined) {
    const { version, changedBy, changedAt, changes = [] } = body;
    return { kind: 'stale', version, changedBy, changedAt, changes };
  }
  if (body?.fields?.length) return { kind: 'fields', fields: body.fields };
  return {
    kind: 'failed',
    message: body?.message ?? (error as Error | null)?.message ?? '',
  };
}

/** A clock that ran out meanwhile is nobody's change: what was sent may follow it unasked. */
export function isOnlyClocks({ changes }: StaleFailure): boolean {
  return (
    changes.length > 0 &&
    changes.every(it => it === 'targetMissed' || it === 'goalMissed')
  );
}
