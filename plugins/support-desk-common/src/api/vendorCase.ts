import { z } from 'zod';
import { instantSchema, namedRefSchema } from './shared';

/** A call that has to be made before the request counts as reported (S0-102, `requires.phoneCall`). @public */
export const ticketCallSchema = z.object({
  /** Id of a contact of the model. */
  contact: z.string(),
  title: z.string(),
  /** The number to ring, its menu and what to say; for those who may use the contact. */
  number: z.string().optional(),
  menu: z.array(z.string()).optional(),
  madeAt: instantSchema.optional(),
  by: namedRefSchema.optional(),
});
/** @public */
export type TicketCall = z.infer<typeof ticketCallSchema>;

/** A ticket at the vendor: raised by the team, managed by them (S1-21). @public */
export const vendorCaseSchema = z.object({
  party: z.object({ id: z.string(), title: z.string() }),
  /** `referenceMissing`: nobody has said that it is logged there; `loggedNotPhoned`: a call is missing, it does not count as reported yet. */
  state: z.enum(['referenceMissing', 'loggedNotPhoned', 'reported']),
  reference: z.string().optional(),
  url: z.string().optional(),
  /** The vendor's own word. */
  status: z.string().optional(),
  team: z.string().optional(),
  /** When the last thing was done that makes it count as reported. */
  reportedAt: instantSchema.optional(),
  phonedAt: instantSchema.optional(),
  /** The exchange with the vendor's portal, where one is connected. */
  portal: z
    .object({
      id: z.string(),
      state: z.enum(['none', 'queued', 'sent', 'failed']),
      attempts: z.number().int(),
      lastError: z.string().optional(),
      /** When the vendor last answered. */
      syncedAt: instantSchema.optional(),
      /** The portal failed again and again: until then nobody calls it. */
      heldUntil: instantSchema.optional(),
    })
    .optional(),
});
/** @public */
export type VendorCase = z.infer<typeof vendorCaseSchema>;
