import { z } from 'zod';
import {
  entityRefSchema,
  instantSchema,
  namedRefSchema,
  pageQuerySchema,
} from './shared';
import { namedIdSchema } from './superUsers';

/** A calendar day: `2025-06-02`. @public */
export const daySchema = z.iso.date('must be a date such as 2025-06-02');
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be a currency code such as GBP');
const count = z.number().int().min(0).max(10_000_000);

/** What is counted: people by name, people at the same time, or nothing, for a whole site. @public */
export const licenceMetricSchema = z.enum(['named', 'concurrent', 'site']);
/** @public */
export type LicenceMetric = z.infer<typeof licenceMetricSchema>;

/** How a licence stands, the most pressing first. `low`: as few free as its managers are told of. @public */
export const licenceStandingSchema = z.enum([
  'overUsed',
  'expired',
  'full',
  'low',
  'notIntegrated',
  'inOrder',
]);
/** @public */
export type LicenceStanding = z.infer<typeof licenceStandingSchema>;

/** What a year of it costs; for licence managers only. @public */
export const licenceCostSchema = z.strictObject({
  /** In whole units and hundredths: `1200.5`. */
  amount: z
    .number()
    .min(0)
    .max(1e12)
    .multipleOf(0.01, 'must have no more than two decimals'),
  currency,
  costCentre: z.string().trim().min(1).max(100).optional(),
});
/** @public */
export type LicenceCost = z.infer<typeof licenceCostSchema>;

/** How one more is got, in the model's words: free of charge by the vendor's portal, charged for by a contact (S1-54, S1-55). @public */
export const licenceRouteSchema = z.object({
  /** When this holds: `licence charged for`; absent: otherwise. */
  when: z.string().optional(),
  /** What the request type takes itself: `Licence requests for functionality that is free of charge`. */
  for: z.array(z.string()),
  requestType: namedIdSchema,
  /** Whom it goes to; their channels as far as the caller may know them. */
  contacts: z.array(
    namedIdSchema.extend({
      channels: z.array(z.object({ kind: z.string(), value: z.string() })),
    }),
  ),
  /** Whether the caller can raise it in the portal; otherwise the contacts are asked directly. */
  mayRaise: z.boolean(),
});
/** @public */
export type LicenceRoute = z.infer<typeof licenceRouteSchema>;

/** The day on which it is full, if use goes on as it has. @public */
export const licenceForecastSchema = z.object({
  /** Absent: not within two years. */
  fullOn: daySchema.optional(),
  /** With four chances in five it lies between these; absent: open on that side. */
  earliest: daySchema.optional(),
  latest: daySchema.optional(),
  /** Seats more in 30 days. */
  trend: z.number(),
  /** Over how many days it was seen. */
  days: z.number().int(),
});
/** @public */
export type LicenceForecast = z.infer<typeof licenceForecastSchema>;

/** An entitlement to use a product or module. @public */
export const licenceSchema = z.object({
  id: z.string(),
  /** `model`: managed in Git; what the model says of it is read-only here. */
  source: z.enum(['model', 'portal']),
  model: z.string(),
  modelTitle: z.string(),
  title: z.string(),
  /** The service of the model that it is for. */
  service: namedIdSchema.extend({ entity: z.string().optional() }),
  metric: licenceMetricSchema,
  /** Absent: as many as one likes. */
  bought: z.number().int().optional(),
  inUse: z.number().int(),
  /** Negative: over-use. */
  free: z.number().int().optional(),
  /** Of `inUse`, those without a holder by name: opening figures, or counted elsewhere. */
  unnamed: z.number().int(),
  /** The date of the opening figures. */
  asOf: daySchema.optional(),
  standing: licenceStandingSchema,
  integrated: z.boolean(),
  /** Requests that wait: for a decision, a training, or a seat. */
  waiting: z.number().int(),
  contract: z.string().optional(),
  /** The last day on which it is valid. */
  contractEnd: daySchema.optional(),
  renewal: daySchema.optional(),
  /** Days before the renewal by which notice has to be given. */
  noticeDays: z.number().int().optional(),
  /** Days before a renewal, a last day of notice or an end at which managers are told. */
  leadDays: z.number().int(),
  /** Free seats at or below which managers are told. */
  lowAt: z.number().int(),
  /** For managers only. */
  cost: licenceCostSchema.optional(),
  vendor: z.string().optional(),
  note: z.string().optional(),
  /** Who looks after it, and is told; without any the owner of the model is. */
  managers: z.array(namedRefSchema),
  more: z.array(licenceRouteSchema),
  /** How an upgrade is asked for, where the model says so (S1-103, S1-104). */
  upgrade: z.object({ requestType: namedIdSchema, for: z.string() }).optional(),
  /** The request type of the training that comes before a seat. */
  training: namedIdSchema.optional(),
  /** Places in a class; absent: as many as come. */
  places: z.number().int().optional(),
  /** The form to be filled in with a request. */
  form: namedIdSchema.optional(),
  /** Who approves a request: a role of the model, or a user or group. */
  approver: namedIdSchema.optional(),
  /** Why more is in use than was bought, and who recorded it. */
  overUse: z
    .object({ reason: z.string(), by: namedRefSchema, at: instantSchema })
    .optional(),
  forecast: licenceForecastSchema.optional(),
  /** Where it is counted, if not by the portal alone; for managers only. */
  countedBy: z
    .object({
      /** What the source is called. */
      source: z.string(),
      /** When it counted last; absent: never yet. */
      at: instantSchema.optional(),
      /** Since when it could not be asked, or said what nobody understands: figures are old. */
      failingSince: instantSchema.optional(),
    })
    .optional(),
  /** What is still to be confirmed about it, in the author's words. */
  confirm: z.array(z.string()),
  /** The caller holds a seat, themself or as a member of a group, or waits for one. */
  mine: z.enum(['holder', 'waiting']).optional(),
  mayManage: z.boolean(),
  /** Sees who holds a seat. */
  maySeeHolders: z.boolean(),
  version: z.number().int(),
});
/** @public */
export type Licence = z.infer<typeof licenceSchema>;

/** What `GET /licences` takes; as `text/csv` it is all of them as a file, whatever the page. @public */
export const licenceQuerySchema = pageQuerySchema
  .extend({
    /** Full reference, or `namespace/name`. */
    model: z.string().optional(),
    /** Full reference of an entity: the licences of its service. */
    entity: entityRefSchema.optional(),
    /** Comma-separated. */
    standing: z.string().optional().describe('Standings, comma-separated.'),
    q: z.string().max(200).optional(),
  })
  .strict();
/** @public */
export type LicenceQuery = z.input<typeof licenceQuerySchema>;

/** What `GET /licences` answers, by model and title. @public */
export const licenceListSchema = z.object({
  items: z.array(licenceSchema),
  /** Absent on the last page. */
  nextCursor: z.string().optional(),
  /** Of each model whose licences are listed, on whatever page, those that have a number of seats: 62 bought, 5 in use, 57 free (S1-100). */
  totals: z.array(
    z.object({
      model: z.string(),
      title: z.string(),
      bought: z.number().int(),
      inUse: z.number().int(),
      free: z.number().int(),
    }),
  ),
  /** Models in which the caller may add licences. */
  mayAddIn: z.array(namedRefSchema),
});
/** @public */
export type LicenceList = z.infer<typeof licenceListSchema>;

/** What the portal keeps of a licence, whoever made it. */
const kept = {
  contract: z.string().trim().max(200).nullable(),
  renewal: daySchema.nullable(),
  noticeDays: z.number().int().min(0).max(3650).nullable(),
  leadDays: z.number().int().min(0).max(3650),
  lowAt: count,
  cost: licenceCostSchema.nullable(),
  vendor: z.string().trim().max(200).nullable(),
  managers: z.array(entityRefSchema).max(20),
  /** Id of a request type of the model. */
  training: z.string().min(1).nullable(),
  places: z.number().int().min(1).max(10_000).nullable(),
  approver: z.string().min(1).nullable(),
  /** Used without a holder by name: counted elsewhere, or not known. */
  unnamed: count,
  /** Why more is in use than was bought; needed when a change makes it so. */
  overUseReason: z.string().trim().min(1).max(2000),
};

/** What a model says of its own licences. */
const stated = {
  title: z.string().trim().min(1).max(200),
  metric: licenceMetricSchema,
  /** Null: as many as one likes. */
  bought: count.nullable(),
  contractEnd: daySchema.nullable(),
  requestType: z.string().min(1).nullable(),
  form: z.string().min(1).nullable(),
  note: z.string().trim().max(2000).nullable(),
  integrated: z.boolean(),
};

/** Of a licence of a model, changing what the model states is refused field by field. Null takes a value away. @public */
export const editLicenceSchema = z
  .strictObject({ ...stated, ...kept })
  .partial();
/** @public */
export type EditLicence = z.input<typeof editLicenceSchema>;

/** @public */
export const createLicenceSchema = editLicenceSchema.extend({
  model: z.string().min(1),
  /** Id of a service of the model, or the full reference of its entity. */
  service: z.string().min(1),
  title: stated.title,
});
/** @public */
export type CreateLicence = z.input<typeof createLicenceSchema>;

/** One line of the record of a licence: of itself or of its seats. @public */
export const licenceChangeSchema = z.object({
  id: z.string(),
  at: instantSchema,
  by: namedRefSchema,
  change: z.enum([
    'opened',
    'added',
    'edited',
    'stated',
    'removed',
    'seatGiven',
    'seatNamed',
    'seatReleased',
    'imported',
    'counted',
  ]),
  /** Of a seat. */
  holder: namedRefSchema.optional(),
  reason: z.string().optional(),
  /** What it was and became; costs are left out for whoever may not see them. */
  fields: z.array(
    z.object({
      field: z.string(),
      from: z.unknown().optional(),
      to: z.unknown().optional(),
    }),
  ),
  /** After it. */
  bought: z.number().int().optional(),
  inUse: z.number().int(),
});
/** @public */
export type LicenceChange = z.infer<typeof licenceChangeSchema>;
