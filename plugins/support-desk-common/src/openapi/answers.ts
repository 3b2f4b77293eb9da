import { z } from 'zod';
import {
  channelSchema,
  instantSchema,
  openingSchema,
  refusalSchema,
  selfHelpSchema,
} from '../api';

/** Backstage's error body, with what a refusal adds to it (P-11). @public */
export const errorBodySchema = z.object({
  error: z.looseObject({
    name: z.string(),
    message: z.string(),
    ...refusalSchema.omit({ message: true }).partial().shape,
    fields: z
      .array(
        z.object({
          field: z.string(),
          message: z.string(),
          allowed: z.array(z.string()).optional(),
        }),
      )
      .optional(),
    version: z
      .number()
      .int()
      .describe('Where somebody else was faster: the version to go on from.')
      .optional(),
    changedBy: z.string().optional(),
    changedAt: instantSchema.optional(),
    possible: z
      .array(z.string())
      .describe('Where it is not possible as things stand: what is.')
      .optional(),
  }),
  request: z.object({ method: z.string(), url: z.string() }).optional(),
  response: z.object({ statusCode: z.number().int() }),
});

/** @public */
export const modelSummarySchema = z.object({
  ref: z.string(),
  name: z.string(),
  namespace: z.string(),
  title: z.string(),
  description: z.string().optional(),
  owner: z.string(),
  keyPrefix: z.string(),
  supports: z.array(z.string()),
  levels: z.number().int(),
  toConfirm: z.number().int(),
  version: z.string().optional(),
  status: z.string().optional(),
  mine: z.boolean(),
});

const away = z
  .record(
    z.string(),
    z.object({
      until: z.iso.date().optional(),
      deputy: z.object({ ref: z.string(), title: z.string() }).optional(),
    }),
  )
  .describe('People who are away, by reference, and who is asked instead.')
  .optional();

/** A model is described by the reference of the SupportModel format; here only its frame. @public */
export const modelDetailSchema = z.object({
  model: z
    .looseObject({ ref: z.string(), title: z.string() })
    .describe('The compiled model, without what the caller may not see.'),
  now: instantSchema,
  caller: z.object({
    user: z.string(),
    roles: z.array(z.string()),
    owner: z.boolean(),
    startLevel: z.string().optional(),
  }),
  contacts: z.record(
    z.string(),
    z.object({ opening: openingSchema, refusal: refusalSchema.optional() }),
  ),
  levels: z.record(
    z.string(),
    z.looseObject({
      opening: openingSchema,
      refusal: refusalSchema.optional(),
    }),
  ),
  requestTypes: z.record(
    z.string(),
    z.looseObject({
      refusal: refusalSchema.optional(),
      selfHelp: selfHelpSchema.optional(),
    }),
  ),
  names: z.record(z.string(), z.string()),
  away,
  source: z.object({
    viewUrl: z.string().optional(),
    editUrl: z.string().optional(),
  }),
  issues: z.array(z.looseObject({ message: z.string() })).optional(),
  broken: z.boolean().optional(),
});

/** @public */
export const targetPreviewSchema = z.object({
  id: z.string(),
  measure: z.string(),
  title: z.string(),
  dueAt: instantSchema.nullable(),
  dueLocal: z.string().nullable(),
  promise: z.string(),
  label: z.string(),
  binding: z.enum(['commitment', 'goal']),
  responsible: z.array(z.object({ id: z.string(), title: z.string() })),
  via: z.string().optional(),
  calendar: z.string().nullable(),
  timeZone: z.string().nullable(),
  confirm: z.array(z.string()),
  startAt: instantSchema,
  segments: z.array(z.object({ start: instantSchema, end: instantSchema })),
});

const routeAnswer = z.object({
  topic: z
    .object({
      id: z.string(),
      title: z.string(),
      parts: z.array(z.string()),
      examples: z.array(z.string()),
      note: z.string().optional(),
    })
    .optional(),
  when: z.string().optional(),
  text: z.string().optional(),
  level: z
    .object({ id: z.string(), level: z.number(), title: z.string() })
    .optional(),
  contacts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      channels: z.array(channelSchema),
      opening: openingSchema,
      serviceArea: z.string().optional(),
      people: z.array(
        z.object({
          user: z.string(),
          name: z.string(),
          title: z.string().optional(),
        }),
      ),
    }),
  ),
  requestType: z.object({ id: z.string(), title: z.string() }).optional(),
  seeAlso: z.array(z.object({ topic: z.string(), title: z.string() })),
  rule: z.string().optional(),
});

/** @public */
export const routeResultSchema = z.object({
  outcome: z.enum(['answer', 'stop']),
  takenAs: z
    .object({
      kind: z.enum(['topic', 'service', 'requestType', 'fallback']),
      id: z.string(),
      title: z.string(),
    })
    .optional(),
  answers: z.array(routeAnswer),
  selfHelp: selfHelpSchema.optional(),
  superUsers: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      area: z.string(),
      areaTitle: z.string(),
    }),
  ),
  away,
  responsibility: z
    .object({
      row: z.object({ id: z.string(), title: z.string(), group: z.string() }),
      parties: z.array(
        z.object({
          column: z.string(),
          title: z.string(),
          party: z.string().optional(),
        }),
      ),
      goesTo: z.array(z.object({ id: z.string(), title: z.string() })),
    })
    .optional(),
  stop: refusalSchema
    .extend({
      contact: z.object({ id: z.string(), title: z.string() }).optional(),
    })
    .optional(),
});
