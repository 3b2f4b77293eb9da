import {
  type CompiledLevel,
  type CompiledRequestType,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { IdempotentRequest } from '../../database';
import { MalformedRequestError } from '../../http';
import { carriedTried } from '../../selfHelp/carriedTried';
import { acceptRequest, creationOf } from '../../tickets/acceptRequest';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketRequest } from '../../tickets/TicketService';
import type {
  NewTicketEvent,
  StoredTicket,
  TicketCreation,
} from '../../tickets/TicketStore';
import type { Outcome, Raising, WorkContext } from '../../tickets/work';
import {
  levelOf,
  modelOf,
  requestTypeOf,
} from '../../tickets/work/actions/modelWords';
import {
  enterWaiting,
  leaveWaiting,
} from '../../tickets/work/actions/waitingState';
import { carriedOver } from './carriedOver';
import { moveData, type LevelEscalation } from './moveTicket';

/**
 * A request that is raised at another level for a ticket, which waits until that one has ended (S1-45, S1-46).
 *
 * @param to - `types`: those of the level, of which it is one
 * @throws MalformedRequestError, InvalidAnswersError that name the fields below `raise`
 * @throws RefusedError where the model says that the caller may not raise it
 */
export async function raiseRequest(
  context: WorkContext,
  to: { level: CompiledLevel; types: CompiledRequestType[] },
  escalation: LevelEscalation,
  options: { models: TicketModels; idempotent?: IdempotentRequest },
): Promise<Raising> {
  const { access, caller } = context;
  const type = chosenType(to, escalation);
  const request = requestFor(context, type, escalation);
  const draft = await belowRaise(
    acceptRequest(request, access, {
      caller,
      models: options.models,
      carried: carriedTried(
        context.ticket.selfHelp,
        escalation.evidence,
        modelOf(context),
      ),
    }),
  );
  const creation = creationOf(draft, request, modelOf(context));
  return {
    creation: {
      ...linkedTo(context.ticket, creation),
      request: options.idempotent,
    },
    outcome: raised => waitFor(raised, context, to.level, escalation),
  };
}

function chosenType(
  { level, types }: { level: CompiledLevel; types: CompiledRequestType[] },
  { raise }: LevelEscalation,
): CompiledRequestType {
  const type = types.find(it => it.id === raise?.requestType);
  if (type) return type;
  throw new InvalidAnswersError([
    {
      field: 'raise.requestType',
      message: raise
        ? `'${raise.requestType}' is not a request type of ${level.title}`
        : `has to say what is raised at ${level.title}`,
      allowed: types.map(it => it.id),
    },
  ]);
}

/** What is left out is taken from the ticket, as far as both types ask for it. */
function requestFor(
  context: WorkContext,
  type: CompiledRequestType,
  { raise, confirmed }: LevelEscalation,
): TicketRequest {
  const { ticket } = context;
  const before = requestTypeOf(context);
  const answered = Object.entries(ticket.fields).filter(
    ([id]) =>
      type.fields[id] && type.fields[id].input === before?.fields[id]?.input,
  );
  const sameScale = type.priorities && type.priorities === before?.priorities;
  const { fields, confirmed: ofType, ...said } = raise!;
  return {
    model: ticket.modelRef,
    summary: ticket.summary,
    description: ticket.description,
    module: ticket.module,
    priority: sameScale ? ticket.priority : undefined,
    channel: 'portal',
    ...said,
    fields: { ...Object.fromEntries(answered), ...fields },
    confirmed: { ...carriedOver(ticket), ...confirmed, ...ofType },
  };
}

/** Both tickets tell of their link, as of any other. */
function linkedTo(
  { id, key }: StoredTicket,
  creation: TicketCreation,
): TicketCreation {
  const linked: NewTicketEvent = {
    type: 'linked',
    data: { kind: 'childOf', direction: 'out', ticket: id, key },
  };
  return {
    ...creation,
    build: identity => {
      const change = creation.build(identity);
      return { ...change, events: [...change.events, linked] };
    },
  };
}

function waitFor(
  raised: StoredTicket,
  context: WorkContext,
  level: CompiledLevel,
  escalation: LevelEscalation,
): Outcome {
  const { ticket, now } = context;
  const model = modelOf(context);
  const { id, key, team } = raised;
  const isVendors = model.parties[level.party ?? '']?.side === 'vendor';
  return {
    ticket: enterWaiting(
      leaveWaiting(ticket, levelOf(context), now),
      {
        for: isVendors ? 'vendor' : 'team',
        reason: `${key}: ${escalation.reason}`,
        team: isVendors ? undefined : team,
        raised: { id, key },
      },
      model,
      now,
    ),
    events: [
      {
        type: 'escalated',
        data: { ...moveData(ticket, level, escalation), raised: { id, key } },
      },
      {
        type: 'linked',
        data: { kind: 'childOf', direction: 'in', ticket: id, key },
      },
    ],
  };
}

/** Names fields as they stand in the body of the escalation. */
async function belowRaise<T>(accepted: Promise<T>): Promise<T> {
  const named = (fields: FieldProblem[]) =>
    fields.map(it => ({ ...it, field: `raise.${it.field}` }));
  try {
    return await accepted;
  } catch (error) {
    if (error instanceof MalformedRequestError) {
      throw new MalformedRequestError(named(error.fields));
    }
    if (error instanceof InvalidAnswersError) {
      throw new InvalidAnswersError(named(error.fields));
    }
    throw error;
  }
}
