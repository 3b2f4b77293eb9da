import { z } from 'zod';
import { refusalSchema as refusal } from './refusalSchema';
import { triedBeforeSchema } from './selfHelp';
import { instantSchema, namedRefSchema } from './shared';
import { createTicketSchema, ticketSchema } from './tickets';

const reason = z
  .string('is missing: say why')
  .trim()
  .min(1, 'is empty: say why')
  .max(2000);

/** What was done at the lower level before a request goes up: the next party need not ask again. @public */
export const escalationEvidenceSchema = z.strictObject({
  /** Ids of steps of the level's self-help, or of the ticket's checklists. */
  tried: z.array(z.string().min(1)).max(50).default([]),
  ...triedBeforeSchema.pick({ articles: true, superUsers: true }).shape,
  notes: z.string().trim().max(5000).optional(),
});
/** @public */
export type EscalationEvidence = z.output<typeof escalationEvidenceSchema>;

/** The request that is raised at a level that has request types of its own; what is left out is taken from the ticket. @public */
export const raisedRequestSchema = createTicketSchema
  .pick({
    requestType: true,
    module: true,
    priority: true,
    priorityReason: true,
    case: true,
    fields: true,
    confirmed: true,
    discoveredAt: true,
    notifiedAt: true,
  })
  .extend({
    summary: createTicketSchema.shape.summary.optional(),
    description: z.string().max(20_000).optional(),
  });
/** @public */
export type RaisedRequest = z.input<typeof raisedRequestSchema>;

/** What `POST …/escalations` takes: to a level (functional), or to the next contact of the ladder (hierarchic). @public */
export const escalateTicketSchema = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('level'),
    /** Id of a level: a higher one, or a lower one to give it back. */
    level: z.string().min(1),
    reason,
    evidence: escalationEvidenceSchema.prefault({}),
    /** Where the level has request types of its own: which one is raised there, linked to this ticket (S1-45). */
    raise: raisedRequestSchema.optional(),
    /** Answers to what the level asks first: `{ tried: true }`. */
    confirmed: z.record(z.string(), z.boolean()).default({}),
    /** Who accepted the charge of the level (S4-12). */
    chargeAcceptedBy: z.string().trim().min(1).max(200).optional(),
  }),
  z.strictObject({
    to: z.literal('step'),
    /** 1, 2, 3: only the next one is possible (S1-95). Left out: that one. */
    step: z.number().int().min(1).optional(),
    reason,
  }),
]);
/** @public */
export type EscalateTicket = z.input<typeof escalateTicketSchema>;

/** @public */
export const escalatedTicketSchema = z.object({
  ticket: ticketSchema,
  /** The request that was raised at the other level. */
  raised: ticketSchema.optional(),
});
/** @public */
export type EscalatedTicket = z.infer<typeof escalatedTicketSchema>;

/** How a step of the ladder ended. `acknowledged`: they have taken it, the ladder stops. @public */
export const ladderOutcomeSchema = z.enum([
  'acknowledged',
  'reached',
  'voicemail',
  'noAnswer',
  'declined',
]);
/** @public */
export type LadderOutcome = z.infer<typeof ladderOutcomeSchema>;

/** @public */
export const recordLadderOutcomeSchema = z.strictObject({
  outcome: ladderOutcomeSchema,
  notes: z.string().trim().max(5000).optional(),
});
/** @public */
export type RecordLadderOutcome = z.input<typeof recordLadderOutcomeSchema>;

const titled = z.object({ id: z.string(), title: z.string() });

/** A level, seen from a ticket. @public */
export const escalationLevelSchema = titled.extend({
  level: z.number(),
  party: titled.extend({ side: z.string() }).optional(),
  owner: namedRefSchema.optional(),
  /** `here`: the ticket is there; `up`, `down`: it can go there in the order of the levels. */
  direction: z.enum(['up', 'here', 'down']),
  /** Whether the caller may send it there now. */
  allowed: z.boolean(),
  /** Why not, in words. */
  reason: z.string().optional(),
  refusal: refusal.optional(),
  /** What has to be confirmed first. */
  asks: z.array(z.object({ kind: z.string(), text: z.string() })),
  /** What is raised there, one of these; none: the ticket itself goes there. */
  requestTypes: z.array(titled),
  /** A charge to be accepted. */
  charge: z.string().optional(),
});
/** @public */
export type EscalationLevel = z.infer<typeof escalationLevelSchema>;

/** A move of a ticket between levels. @public */
export const escalationMoveSchema = z.object({
  at: instantSchema,
  by: namedRefSchema,
  direction: z.enum(['up', 'down', 'handover']),
  from: titled,
  to: titled,
  reason: z.string().optional(),
  evidence: escalationEvidenceSchema.optional(),
  /** The request that was raised there. */
  raised: z.object({ id: z.string(), key: z.string() }).optional(),
});
/** @public */
export type EscalationMove = z.infer<typeof escalationMoveSchema>;

/** A step of the ladder, as the caller may see it: without the contact's address for those whom the model refuses it. @public */
export const ladderStepSchema = z.object({
  /** 1, 2, 3. */
  number: z.number().int(),
  title: z.string(),
  /** Id of a contact of the model. */
  contact: z.string().optional(),
  people: z.array(
    z.object({
      user: z.string().optional(),
      name: z.string(),
      title: z.string().optional(),
      /** Away, with the last day of it and the deputy who is asked instead. */
      away: z
        .object({
          until: z.string().optional(),
          deputy: namedRefSchema.optional(),
        })
        .optional(),
    }),
  ),
  channels: z.array(
    z.object({ kind: z.string(), title: z.string(), value: z.string() }),
  ),
  when: z.string().optional(),
  automatic: z.enum(['never', 'onTargetMissed']),
  state: z.enum(['ahead', 'next', 'taken', 'skipped']),
  takenAt: instantSchema.optional(),
  by: namedRefSchema.optional(),
  reason: z.string().optional(),
  /** Why it was left out: nobody is behind it, or whoever is is away. */
  skipped: z.enum(['empty', 'away']).optional(),
  outcome: ladderOutcomeSchema.optional(),
  outcomeAt: instantSchema.optional(),
  notes: z.string().optional(),
  confirm: z.array(z.string()),
});
/** @public */
export type LadderStep = z.infer<typeof ladderStepSchema>;

/** The ladder of a ticket, frozen when it was logged. @public */
export const ladderSchema = z.object({
  title: z.string(),
  note: z.string().optional(),
  steps: z.array(ladderStepSchema),
  /** Whether the caller may take the next step now. */
  allowed: z.boolean(),
  reason: z.string().optional(),
  refusal: refusal.optional(),
  /** Why it goes no further by itself. */
  stopped: z.enum(['acknowledged', 'ended', 'exhausted']).optional(),
  /** A target was missed since the last step: consider the next one. */
  suggested: z.object({ since: instantSchema, clock: z.string() }).optional(),
});
/** @public */
export type Ladder = z.infer<typeof ladderSchema>;

/** Where a ticket has been and where it can go. @public */
export const escalationsSchema = z.object({
  levels: z.array(escalationLevelSchema),
  /** From the first. */
  moves: z.array(escalationMoveSchema),
  /** What the lower levels can show already: steps that were ticked or confirmed, articles and super users of the request. */
  evidence: escalationEvidenceSchema,
  ladder: ladderSchema.optional(),
});
/** @public */
export type Escalations = z.infer<typeof escalationsSchema>;

/** What is known of a ticket at the vendor; what is left out stays. @public */
export const editVendorCaseSchema = z
  .strictObject({
    reference: z.string().trim().min(1).max(100).nullable(),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .max(2000)
      .nullable(),
    /** The vendor's own word for how it stands. */
    status: z.string().trim().min(1).max(100).nullable(),
    /** The vendor's team that has it (S1-60). */
    team: z.string().trim().min(1).max(200).nullable(),
  })
  .partial();
/** @public */
export type EditVendorCase = z.input<typeof editVendorCaseSchema>;

/** How often requests reached a level, ended there, or went on from there, in a period. @public */
export const levelCountsSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  items: z.array(
    titled.extend({
      level: z.number(),
      reached: z.number().int(),
      stopped: z.number().int(),
      escalated: z.number().int(),
      returned: z.number().int(),
      open: z.number().int(),
    }),
  ),
});
/** @public */
export type LevelCounts = z.infer<typeof levelCountsSchema>;

/** @public */
export const levelCountsQuerySchema = z.object({
  /** Default: 30 days before `to`. */
  from: instantSchema.optional(),
  /** Default: now. */
  to: instantSchema.optional(),
});
/** @public */
export type LevelCountsQuery = z.input<typeof levelCountsQuerySchema>;
