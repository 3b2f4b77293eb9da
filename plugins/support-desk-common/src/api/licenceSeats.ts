import { z } from 'zod';
import { entityRefSchema, instantSchema, namedRefSchema } from './shared';
import { licenceSchema } from './licences';

/** A seat with a holder by name. @public */
export const seatSchema = z.object({
  id: z.string(),
  /** A user or a group. */
  holder: namedRefSchema,
  since: instantSchema,
  /** By whose decision. */
  givenBy: namedRefSchema,
  /** The request that it came from. */
  request: z.string().optional(),
  note: z.string().optional(),
  /** When it was last used, as far as a source tells. */
  lastUsedAt: instantSchema.optional(),
  /** Why it could be taken back: not used for more than 30 days, or its holder is no longer in the catalog. */
  reclaim: z.enum(['inactive', 'gone']).optional(),
  /** Given beyond what was bought, and why. */
  overUseReason: z.string().optional(),
});
/** @public */
export type Seat = z.infer<typeof seatSchema>;

/** @public */
export const seatListSchema = z.object({
  /** Those to be reclaimed first, then by name. Only the caller's own, where they may not see holders. */
  items: z.array(seatSchema),
  /** In use without a holder by name. */
  unnamed: z.number().int(),
});
/** @public */
export type SeatList = z.infer<typeof seatListSchema>;

/** @public */
export const giveSeatSchema = z.strictObject({
  holder: entityRefSchema,
  /** This one of the unnamed seats in use is theirs: its number stays as it is. */
  isUnnamed: z.boolean().default(false),
  note: z.string().trim().max(2000).optional(),
  /** Records over-use that exists; for licence managers. Without it a full licence refuses. */
  overUseReason: z.string().trim().min(1).max(2000).optional(),
  /** That it is given although the service is not integrated yet (S1-101). */
  notIntegratedConfirmed: z.boolean().default(false),
});
/** @public */
export type GiveSeat = z.input<typeof giveSeatSchema>;

/** What came of giving or releasing: the licence as it then is. @public */
export const seatChangedSchema = z.object({
  licence: licenceSchema,
  seat: seatSchema.optional(),
});
/** @public */
export type SeatChanged = z.infer<typeof seatChangedSchema>;

/** @public */
export const releaseSeatSchema = z.strictObject({
  reason: z.string().trim().max(2000).optional(),
});
/** @public */
export type ReleaseSeat = z.input<typeof releaseSeatSchema>;
