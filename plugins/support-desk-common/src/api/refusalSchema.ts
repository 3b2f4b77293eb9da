import { z } from 'zod';
import { instantSchema } from './shared';

/** `ChannelSummary` as a schema. @public */
export const channelSchema = z.object({
  kind: z.string(),
  title: z.string(),
  value: z.string(),
  for: z.string().optional(),
  menu: z.array(z.string()).optional(),
});

/** `Opening` as a schema. @public */
export const openingSchema = z.object({
  state: z.enum(['always', 'open', 'closed', 'notStated']),
  calendar: z.string().optional(),
  timeZone: z.string().optional(),
  closesAt: instantSchema.optional(),
  opensAt: instantSchema.optional(),
  confirm: z.array(z.string()).optional(),
});

/** `Refusal` as a schema. @public */
export const refusalSchema = z.object({
  code: z.string(),
  message: z.string(),
  text: z.string().optional(),
  rule: z.string().optional(),
  ask: z
    .array(
      z.object({
        role: z.string(),
        title: z.string(),
        people: z.array(z.object({ user: z.string(), name: z.string() })),
      }),
    )
    .optional(),
  redirectTo: z
    .array(
      z.object({
        contact: z.string(),
        title: z.string(),
        channels: z.array(channelSchema),
        opening: openingSchema,
        requestType: z.string().optional(),
        level: z.string().optional(),
      }),
    )
    .optional(),
});
