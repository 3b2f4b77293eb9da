import { z } from 'zod';
import { instantSchema, namedRefSchema } from './shared';

const titled = z.object({ id: z.string(), title: z.string() });

/** A transition of a model: a milestone, or what passes from one group to another on a day (H1 to H4). @public */
export const handoverSchema = z.object({
  /** Id of the transition in the model. */
  id: z.string(),
  title: z.string(),
  kind: z.enum(['milestone', 'handover']),
  /** `notAgreed`: no date; `ahead`: agreed, not yet; `done`: it holds. */
  state: z.enum(['notAgreed', 'ahead', 'done']),
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  date: z.string().optional(),
  /** The first instant at which it holds. */
  holdsFrom: instantSchema.optional(),
  stated: z.string().optional(),
  note: z.string().optional(),
  after: titled.optional(),
  from: namedRefSchema.optional(),
  to: namedRefSchema.optional(),
  levels: z.array(titled),
  contacts: z.array(titled),
  duties: z.array(z.string()),
  /** Open tickets that pass with it; for those who may work on them or own the model. */
  openTickets: z.number().int().optional(),
  /** What has to be done before; shown as due from 14 days before the date (S1-47). */
  tasks: z.array(
    z.object({
      number: z.number().int(),
      text: z.string(),
      done: z.object({ at: instantSchema, by: namedRefSchema }).optional(),
    }),
  ),
  tasksDue: z.boolean(),
  mayEdit: z.boolean(),
  confirm: z.array(z.string()),
});
/** @public */
export type Handover = z.infer<typeof handoverSchema>;

/** @public */
export const tickHandoverTaskSchema = z.strictObject({ done: z.boolean() });
/** @public */
export type TickHandoverTask = z.input<typeof tickHandoverTaskSchema>;
