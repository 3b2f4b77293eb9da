import type {
  FieldProblem,
  RefusalErrorBody,
} from '@supportdesk/backstage-plugin-support-desk-common';

type RefusalBody = RefusalErrorBody['error'];

/** Why a request was not taken: its fields are wrong, a rule refuses it, or it did not get there. */
export type NotSent =
  | { kind: 'fields'; fields: FieldProblem[] }
  | { kind: 'refused'; refusal: RefusalBody }
  | { kind: 'failed'; message: string };

/** Reads the answer of the back end out of an error of its client. */
export function notSentBy(error: unknown): NotSent {
  const body = (error as { body?: Partial<RefusalErrorBody> } | null)?.body
    ?.error;
  if (body?.fields?.length) return { kind: 'fields', fields: body.fields };
  if (body?.code) return { kind: 'refused', refusal: body };
  return {
    kind: 'failed',
    message: body?.message ?? (error as Error | null)?.message ?? '',
  };
}
