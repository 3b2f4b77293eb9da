import {
  levelsAbove,
  levelsBelow,
  type CompiledLevel,
  type EscalationAction,
  type escalateTicketSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { InvalidAnswersError, RefusedError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { StoredTicket } from '../../tickets/TicketStore';
import {
  NotPossibleError,
  type Outcome,
  type WorkContext,
} from '../../tickets/work';
import {
  entryOf,
  malformed,
  modelOf,
  prioritiesOf,
  requestTypeOf,
} from '../../tickets/work/actions/modelWords';
import { placedAt } from '../../tickets/work/actions/place';
import { describeChanges, retarget } from '../../tickets/work/actions/targets';
import { assertPossible, notYours } from '../../tickets/work/obstacles';
import {
  isForSupport,
  refusalUpTo,
} from '../../tickets/work/obstaclesOfLevels';
import { carriedOver } from './carriedOver';
import { checkEvidence } from './checkEvidence';
import { foldMoves } from './foldMoves';
import { movedMessages } from './messages';

/** An escalation to a level, checked against its schema. */
export type LevelEscalation = Extract<
  z.output<typeof escalateTicketSchema>,
  { to: 'level' }
>;

/** Where a ticket is to go, once it is known that it may. */
export interface Destination {
  action: Extract<EscalationAction, 'escalate' | 'deescalate'>;
  level: CompiledLevel;
}

/**
 * Where an escalation leads.
 *
 * Up only those bring it whom the level's `requires` let in. It is given back by support to where it has been, and elsewhere by those who
 * could bring it there themselves (S1-20, S1-45).
 *
 * @throws MalformedRequestError for an unknown level
 * @throws NotPossibleError for one to which no way leads
 * @throws RefusedError where the model refuses the caller
 * @throws InvalidAnswersError where a charge has to be accepted (S4-12), or the evidence cannot be
 */
export async function destinationOf(
  context: WorkContext,
  escalation: LevelEscalation,
  models: TicketModels,
): Promise<Destination> {
  const { ticket } = context;
  const model = modelOf(context);
  const namesOf = (refs: string[]) => models.namesOf(refs);
  const below = levelsBelow(model, ticket.level);
  const action = below.includes(escalation.level) ? 'deescalate' : 'escalate';
  await assertPossible(context, action, namesOf);
  const level = entryOf(
    model.levels,
    escalation.level,
    'level',
    `a level of ${model.title}`,
  );
  const ways = [...levelsAbove(model, ticket.level), ...below];
  if (!ways.includes(level.id)) {
    throw new NotPossibleError(wayMissing(ticket, level, ways), context);
  }
  await assertEntitled(context, { action, level }, escalation, models);
  if (action === 'escalate' && level.charge && !escalation.chargeAcceptedBy) {
    throw new InvalidAnswersError([
      {
        field: 'chargeAcceptedBy',
        message: `has to say who accepted the charge of ${level.title}: ${level.charge}`,
      },
    ]);
  }
  await checkEvidence(context, escalation.evidence, models);
  return { action, level };
}

/** A ticket at another level: key, history and what was promised at its start stay (S1-45). */
export function moveTicket(
  context: WorkContext,
  { action, level }: Destination,
  escalation: LevelEscalation,
): Outcome {
  if (escalation.raise) {
    throw malformed(
      'raise',
      `is for a level with request types of its own; the ticket itself goes to ${level.title}`,
    );
  }
  const { ticket: before, caller } = context;
  const type = requestTypeOf(context);
  const priority =
    type && prioritiesOf(modelOf(context), type)[before.priority ?? ''];
  const [contact] = level.contacts;
  const placed = placedAt(context, before, { level, contact, priority });
  const { ticket, changes } = type
    ? retarget(
        { ...context, ticket: placed },
        { type, level: level.id, priority },
      )
    : { ticket: placed, changes: [] };
  return {
    ticket,
    events: [
      {
        type: action === 'escalate' ? 'escalated' : 'deescalated',
        data: {
          ...moveData(before, level, escalation),
          team: ticket.team ?? null,
          clocks: describeChanges(changes),
        },
      },
    ],
    messages: movedMessages(ticket, action, escalation.reason, caller.user),
  };
}

/** What the history says of any move to a level. */
export function moveData(
  before: StoredTicket,
  level: CompiledLevel,
  { reason, evidence, chargeAcceptedBy }: LevelEscalation,
) {
  return {
    from: before.level,
    fromTitle: before.snapshot.level.title,
    to: level.id,
    toTitle: level.title,
    reason,
    evidence,
    ...(level.charge && chargeAcceptedBy && { chargeAcceptedBy }),
  };
}

async function assertEntitled(
  context: WorkContext,
  { action, level }: Destination,
  { confirmed, raise }: LevelEscalation,
  models: TicketModels,
) {
  const { access, ticket, history } = context;
  if (action === 'deescalate') {
    const been = foldMoves(await history()).some(it => it.from.id === level.id);
    if (been) return;
  }
  if (isForSupport(context, level.id)) {
    throw await notYours(
      `action: '${action}' of ${ticket.key} to ${level.title}`,
      ticket,
      ['support'],
      refs => models.namesOf(refs),
    );
  }
  // What comes before a request goes up is not asked when it is given back.
  const answers =
    action === 'escalate'
      ? { ...carriedOver(ticket), ...confirmed, ...raise?.confirmed }
      : undefined;
  const refusal = refusalUpTo(context, level.id, answers);
  if (refusal) {
    throw new RefusedError(await models.describeRefusal(refusal, access));
  }
}

function wayMissing(
  { key, level, snapshot }: StoredTicket,
  to: CompiledLevel,
  ways: string[],
) {
  const problem =
    to.id === level
      ? `${key} is at ${to.title} already`
      : `no way leads from ${snapshot.level.title} to ${to.title}`;
  return `level: ${problem}; allowed: ${
    ways.length > 0 ? ways.join(', ') : 'none'
  }`;
}
