import { z } from 'zod';
import { licenceChangeSchema } from '../api/licences';
import {
  noticeEventSchema,
  noticeKindSchema,
  noticeStateSchema,
} from '../api/notices';
import { entityRefSchema, instantSchema } from '../api/shared';
import { ticketStatusSchema } from '../api/tickets';
import { TICKET_EVENTS } from '../lifecycle/events';
import { EVENT_TYPES, type SupportDeskEventType } from './topics';

/** What every type and every topic begins with. @public */
export const EVENT_PREFIX = 'support-desk';

const ref = entityRefSchema;
const missed = z.object({
  clock: z.string(),
  measure: z.string(),
  dueAt: instantSchema.optional(),
});

/** A ticket as events tell of it: where it stands after the change. */
const ticketSchema = z.object({
  id: z.string(),
  key: z.string().describe('What people call it: `IHMS-42`.'),
  version: z
    .number()
    .int()
    .describe('Grows by one with every change: what is older came late.'),
  model: ref,
  requestType: z.string(),
  kind: z.string(),
  status: ticketStatusSchema,
  modelStatus: z.string().optional(),
  level: z.string(),
  priority: z.string().optional(),
  category: z.string().optional(),
  service: z.string().optional().describe('Id of a service of the model.'),
  module: ref.optional().describe('Its entity.'),
  reporter: ref,
  onBehalfOf: ref.optional(),
  team: ref.optional(),
  assignee: ref.optional(),
  createdAt: instantSchema,
});

/** @public */
export const ticketEventDataSchema = z.object({
  ticket: ticketSchema,
  changes: z
    .array(z.enum(TICKET_EVENTS))
    .describe('Entries of the history that it stands for.'),
  internal: z.boolean().describe('Only support knows of it.'),
  targets: z
    .array(missed)
    .optional()
    .describe('Of `dueSoon`, `breached`, `goalMissed`.'),
});

/** @public */
export const noticeEventDataSchema = z.object({
  notice: z.object({
    id: z.string(),
    version: z.number().int(),
    model: ref,
    type: z.string().describe('Id of a notice of the model.'),
    kind: noticeKindSchema,
    state: noticeStateSchema,
    services: z.array(z.string()).describe('Ids of services of the model.'),
    entities: z.array(z.string()).describe('What it concerns.'),
    startsAt: instantSchema.optional(),
    endsAt: instantSchema.optional(),
    startedAt: instantSchema.optional(),
    endedAt: instantSchema.optional(),
  }),
  changes: z.array(noticeEventSchema.shape.type),
});

/** @public */
export const licenceEventDataSchema = z.object({
  licence: z.object({
    id: z.string(),
    model: ref,
    key: z.string().optional().describe('Its key in the model.'),
    bought: z.number().int().optional().describe('Absent: no limit.'),
    inUse: z.number().int(),
  }),
  changes: z.array(licenceChangeSchema.shape.change),
  holder: ref.optional().describe('Of a seat.'),
});

const DATA = {
  ticket: ticketEventDataSchema,
  notice: noticeEventDataSchema,
  licence: licenceEventDataSchema,
};

type Group<T extends SupportDeskEventType> = T extends `${infer G}.${string}`
  ? G
  : never;

/** An event of one type. Free text is never in it: who wants to know more reads it with permissions of their own. @public */
export interface SupportDeskEvent<
  T extends SupportDeskEventType = SupportDeskEventType,
> {
  /** Stays the same when it is delivered again. */
  id: string;
  type: `support-desk.${T}`;
  /** When it happened. */
  timestamp: string;
  /** Reference of whoever did it; absent: the suite by itself. */
  actor?: string;
  data: z.output<(typeof DATA)[Group<T> & keyof typeof DATA]>;
}

/** The schema of events of one type. @public */
export function eventSchemaOf(type: SupportDeskEventType) {
  const group = type.split('.')[0] as keyof typeof DATA;
  return z
    .object({
      id: z
        .string()
        .describe(
          'Stays the same when it is delivered again: know it by this.',
        ),
      type: z.literal(`${EVENT_PREFIX}.${type}`),
      timestamp: instantSchema.describe('When it happened.'),
      actor: ref
        .optional()
        .describe('Who did it; absent: the suite by itself.'),
      data: DATA[group],
    })
    .describe(EVENT_TYPES[type]);
}

/** All types, each with its schema. @public */
export const eventSchemas = Object.fromEntries(
  (Object.keys(EVENT_TYPES) as SupportDeskEventType[]).map(type => [
    `${EVENT_PREFIX}.${type}`,
    eventSchemaOf(type),
  ]),
);
