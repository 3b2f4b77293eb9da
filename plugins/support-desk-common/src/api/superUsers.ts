import { z } from 'zod';
import { entityRefSchema, namedRefSchema } from './shared';

const day = z.iso.date('must be a date such as 2025-06-02');

/** A thing of a model with the name that people read. @public */
export const namedIdSchema = z.object({ id: z.string(), title: z.string() });
/** @public */
export type NamedId = z.infer<typeof namedIdSchema>;

/** How a super user likes to be asked. @public */
export const contactPreferenceSchema = z.enum([
  'portal',
  'chat',
  'email',
  'phone',
  'inPerson',
]);
/** @public */
export type ContactPreference = z.infer<typeof contactPreferenceSchema>;

/** `upcoming` and `ended` by its dates; those of the model are always `active`. @public */
export const superUserStatusSchema = z.enum([
  'nominated',
  'active',
  'upcoming',
  'ended',
  'declined',
]);
/** @public */
export type SuperUserStatus = z.infer<typeof superUserStatusSchema>;

/** One person as a super user of one area, or of one module: a listing. One person may have several (S1-114). @public */
export const superUserSchema = z.object({
  id: z.string(),
  /** `model`: managed in Git, read-only here. */
  source: z.enum(['model', 'portal']),
  /** Full reference. */
  model: z.string(),
  modelTitle: z.string(),
  user: namedRefSchema,
  /** The groups in which the catalog has them. */
  teams: z.array(namedRefSchema),
  /** Of the model's areas; absent: for the module alone. */
  area: namedIdSchema.optional(),
  /** Modules that it covers: services of the model. */
  services: z.array(namedIdSchema.extend({ entity: z.string().optional() })),
  status: superUserStatusSchema,
  trainedOn: day.optional(),
  /** First and last day as a super user, in the model's zone. */
  from: day.optional(),
  to: day.optional(),
  deputy: namedRefSchema.optional(),
  /** In their own words: `Tuesdays 10 to 12, desk 4.12`. */
  officeHours: z.string().optional(),
  contact: contactPreferenceSchema.optional(),
  /** Is not to be asked now, and who instead. */
  away: z
    .object({ until: day.optional(), deputy: namedRefSchema.optional() })
    .optional(),
  nominatedBy: namedRefSchema.optional(),
  decision: z
    .object({ by: namedRefSchema, at: z.string(), reason: z.string() })
    .partial({ reason: true })
    .optional(),
  /** How many questions wait for them; for the team of the model only. */
  openQuestions: z.number().int().optional(),
  /** Shares a team with the caller (S1-31). */
  ofMyTeam: z.boolean(),
  /** Of those added in the portal. */
  version: z.number().int().optional(),
  mayEdit: z.boolean(),
  mayDecide: z.boolean(),
});
/** @public */
export type SuperUser = z.infer<typeof superUserSchema>;

/** What a model says of its super users, and what is missing. @public */
export const superUsersOfModelSchema = z.object({
  model: z.string(),
  title: z.string(),
  /** What a super user is, and does, in the model's words (S1-32, S1-33). */
  definition: z.string().optional(),
  duties: z.array(z.string()),
  limits: z.array(z.string()),
  publishedIn: namedIdSchema.extend({ link: z.string().optional() }).optional(),
  areas: z.array(
    namedIdSchema.extend({
      services: z.array(namedIdSchema),
      people: z.number().int(),
      confirm: z.array(z.string()).optional(),
    }),
  ),
  /** Modules without a super user, and where to go with them instead (S1-115). */
  gaps: z.array(
    namedIdSchema.extend({
      /** The level that takes it. */
      level: z
        .object({ id: z.string(), level: z.number(), title: z.string() })
        .optional(),
      requestType: namedIdSchema.optional(),
    }),
  ),
  /** How many different people. */
  people: z.number().int(),
  listings: z.number().int(),
  mayNominate: z.boolean(),
  /** The caller owns the model. */
  mayDecide: z.boolean(),
  /** Where the model is edited, for its owners. */
  editUrl: z.string().optional(),
});
/** @public */
export type SuperUsersOfModel = z.infer<typeof superUsersOfModelSchema>;

/** What `GET /super-users` answers. @public */
export const superUserDirectorySchema = z.object({
  /** Listings; of one's own team first, then by area and name. */
  items: z.array(superUserSchema),
  models: z.array(superUsersOfModelSchema),
  /** Different people among the items: 12 listings, 11 people. */
  people: z.number().int(),
  listings: z.number().int(),
});
/** @public */
export type SuperUserDirectory = z.infer<typeof superUserDirectorySchema>;

/** What `GET /super-users` takes; as `text/csv` the same as a file. @public */
export const superUserQuerySchema = z.strictObject({
  model: z.string().optional(),
  /** A service of the model, or the reference of its entity. */
  module: z.string().optional(),
  area: z.string().optional(),
  user: entityRefSchema.optional(),
  /** Names, areas, modules, teams; hyphens and accents do not matter (S1-110). */
  q: z.string().max(200).optional(),
  /** Comma-separated; default: active and upcoming, and for those who may decide also nominated. */
  status: z.string().optional(),
});
/** @public */
export type SuperUserQuery = z.input<typeof superUserQuerySchema>;

const details = {
  trainedOn: day.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  deputy: entityRefSchema.nullable(),
  officeHours: z.string().trim().max(200).nullable(),
  contact: contactPreferenceSchema.nullable(),
};

/** What `POST /super-users` takes: somebody for an area of the model, or for one of its modules. @public */
export const nominateSuperUserSchema = z
  .strictObject({
    model: z.string().min(1),
    user: entityRefSchema,
    area: z.string().min(1).optional(),
    /** A service of the model. */
    module: z.string().min(1).optional(),
    ...z.strictObject(details).partial().shape,
  })
  .refine(it => Boolean(it.area) !== Boolean(it.module), {
    path: ['area'],
    message: 'name either an area or a module, one of the two',
  });
/** @public */
export type NominateSuperUser = z.input<typeof nominateSuperUserSchema>;

/** @public */
export const editSuperUserSchema = z.strictObject(details).partial();
/** @public */
export type EditSuperUser = z.input<typeof editSuperUserSchema>;

/** @public */
export const decideSuperUserSchema = z.strictObject({
  approved: z.boolean(),
  /** Needed for a no. */
  reason: z.string().trim().max(1000).optional(),
});
/** @public */
export type DecideSuperUser = z.input<typeof decideSuperUserSchema>;
