import { z } from 'zod';

/** An instant: ISO 8601 in UTC, `2025-03-07T16:00:00.000Z`. @public */
export const instantSchema = z.iso.datetime({ offset: true });

/** A full entity reference: `kind:namespace/name`. @public */
export const entityRefSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*:[a-z0-9][a-z0-9-]*\/[A-Za-z0-9._-]+$/,
    'must be an entity reference such as user:default/ann',
  );

/** A person or group with the name that people read. @public */
export const namedRefSchema = z.object({ ref: z.string(), title: z.string() });
/** @public */
export type NamedRef = z.infer<typeof namedRefSchema>;

/** How every list is asked for: `limit` 1 to 200, and the `cursor` of the page before. @public */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).optional(),
});

/** What every list answers. @public */
export interface Page<T> {
  items: T[];
  /** Absent on the last page. */
  nextCursor?: string;
  totalCount?: number;
}

/** Whom to ask instead: a role by name, and those who hold it as far as the caller may know them. @public */
export interface AskInstead {
  role: string;
  title: string;
  people: { user: string; name: string }[];
}

/** Where to go instead. @public */
export interface RedirectTo {
  contact: string;
  title: string;
  channels: ChannelSummary[];
  opening: Opening;
  /** The request type by which this contact can be asked in the portal. */
  requestType?: string;
  level?: string;
}

/** One way to reach somebody. @public */
export interface ChannelSummary {
  kind: string;
  title: string;
  value: string;
  for?: string;
  menu?: string[];
}

/** Whether something is open at the instant of the answer, and when that changes. @public */
export interface Opening {
  state: 'always' | 'open' | 'closed' | 'notStated';
  calendar?: string;
  timeZone?: string;
  /** When an open one closes. */
  closesAt?: string;
  /** When a closed one opens; absent: never again. */
  opensAt?: string;
  /** Why the hours still have to be confirmed. */
  confirm?: string[];
}

/** Why something is refused, in words, and what to do instead (P-11). @public */
export interface Refusal {
  /** `ROLE_REQUIRED`, `CONTRACT_REQUIRED`, `OUTSIDE_HOURS`, `TRIED_REQUIRED`, `SITUATION_REQUIRED`, `STOP`, … */
  code: string;
  message: string;
  /** The model's own words. */
  text?: string;
  /** Path of the rule in the model. */
  rule?: string;
  ask?: AskInstead[];
  redirectTo?: RedirectTo[];
}

/** What the error body of a refusal adds to Backstage's error. @public */
export interface RefusalErrorBody {
  error: {
    name: string;
    message: string;
    code?: string;
    text?: string;
    ask?: AskInstead[];
    redirectTo?: RedirectTo[];
    fields?: FieldProblem[];
  };
}

/** One field that was wrong. @public */
export interface FieldProblem {
  /** Path in the body: `fields.module`. */
  field: string;
  message: string;
  /** Values that are allowed, where there are few. */
  allowed?: string[];
}
