import { z } from 'zod';
import { instantSchema, namedRefSchema } from './shared';

/** How a step of a procedure stands. @public */
export const stepStateSchema = z.enum([
  'open',
  'done',
  'skipped',
  'notApplicable',
]);
/** @public */
export type StepState = z.infer<typeof stepStateSchema>;

const step = z.object({
  id: z.string(),
  text: z.string(),
  note: z.string().optional(),
  /** Condition in words. */
  when: z.string().optional(),
  optional: z.boolean(),
  responsible: z.array(z.object({ id: z.string(), title: z.string() })),
  state: stepStateSchema,
  by: namedRefSchema.optional(),
  at: instantSchema.optional(),
  /** What came out of it, or why it was skipped. */
  outcome: z.string().optional(),
  /** An event ticked it, not a person. */
  automatic: z.boolean().optional(),
  /** Where it leads when its answer is yes: a category, procedure, level, form or notice of the model. */
  leadsTo: z
    .array(z.object({ kind: z.string(), id: z.string(), title: z.string() }))
    .default([]),
  /** Whether it asks for yes or no: yes leads on. */
  decision: z.boolean(),
  /** With a yes it asks what the work-around is. */
  asksWorkaround: z.boolean().optional(),
  /** What was answered. */
  answer: z.enum(['yes', 'no']).optional(),
  /** Why the caller cannot tick it now, or open it again; absent: they can. A step of others names whose it is. */
  blocked: z.string().optional(),
  dueAt: instantSchema.optional(),
  /** Id of the step above it. */
  parent: z.string().optional(),
});

/** A procedure of the model as a checklist of a ticket; sub-steps follow their step. @public */
export const checklistSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['checklist', 'duties', 'flow', 'selfHelp']),
  ordered: z.boolean(),
  /** Why it is there: the title of the request type or category, the words of a step, or `added`: somebody's choice. */
  origin: z.string(),
  confirm: z.array(z.string()),
  done: z.number().int(),
  total: z.number().int(),
  steps: z.array(step),
});
/** @public */
export type Checklist = z.infer<typeof checklistSchema>;
/** @public */
export type ChecklistStep = z.infer<typeof step>;

/** What `PUT …/checklists/{checklist}/steps/{step}` takes. @public */
export const tickStepSchema = z.strictObject({
  state: stepStateSchema,
  /** Of a decision: yes leads on. */
  answer: z.enum(['yes', 'no']).optional(),
  outcome: z.string().trim().max(2000).optional(),
  /** What the work-around is; `null`: none is possible. Has to be said where the step asks for it (S2-67). */
  workaround: z.string().trim().min(1).max(2000).nullable().optional(),
});
/** @public */
export type TickStep = z.input<typeof tickStepSchema>;

/** A permission that a side gave for a ticket: remote access, e-mail as follow-up (S0-127, S2-50). @public */
export const ticketPermissionSchema = z.object({
  /** `email`, or the id of a contact such as the remote session. */
  for: z.string(),
  title: z.string(),
  /** Sides whose permission is asked for, and what they said. */
  sides: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      givenBy: z.string().optional(),
      at: instantSchema.optional(),
      recordedBy: namedRefSchema.optional(),
    }),
  ),
  granted: z.boolean(),
});
/** @public */
export type TicketPermission = z.infer<typeof ticketPermissionSchema>;

/** What `POST …/permissions` takes. @public */
export const givePermissionSchema = z.strictObject({
  for: z.string().min(1),
  /** A role or party that the model asks. */
  side: z.string().min(1),
  /** Name of the person who gave it. */
  givenBy: z.string().trim().min(1).max(200),
});
/** @public */
export type GivePermission = z.input<typeof givePermissionSchema>;
