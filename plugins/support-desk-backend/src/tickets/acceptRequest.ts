import type {
  CompiledModel,
  CompiledRequestType,
  Confirmed,
  FieldProblem,
  ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import { MalformedRequestError } from '../http';
import type { QuestionLookup } from '../selfHelp/QuestionLookup';
import { checkTried, triedOf } from '../selfHelp/checkTried';
import type { StoredTried } from '../selfHelp/StoredTried';
import { checkRequest, findModule, findPriorityOf } from './checkRequest';
import { draftTicket } from './draftTicket';
import { InvalidAnswersError, RefusedError } from './errors';
import { loggedMessages } from './ticketMessages';
import type { TicketModels } from './TicketModels';
import type { TicketCaller, TicketRequest } from './TicketService';
import type {
  NewTicketEvent,
  TicketCreation,
  UnkeyedTicket,
} from './TicketStore';

/**
 * The ticket that a request becomes, where the model lets the caller raise it.
 *
 * @param access - of the caller to the model of the request, now
 * @param options - `carried`: what goes along from the ticket for which it is raised; what was tried is then not asked again
 * @throws RefusedError where the model says that the caller may not raise this
 * @throws MalformedRequestError, InvalidAnswersError that name all fields that are wrong
 */
export async function acceptRequest(
  request: TicketRequest,
  access: ModelAccess,
  options: {
    caller: TicketCaller;
    models: TicketModels;
  } & ({ questions: QuestionLookup } | { carried: StoredTried | undefined }),
): Promise<UnkeyedTicket> {
  const { model, now } = access.context;
  const type = findRequestType(request, model);
  await assertMayRaise(type, access, options.models, request.confirmed);

  const scale = model.priorities[type.priorities ?? ''];
  const { malformed, unfit } = checkRequest(request, {
    model,
    type,
    scale,
    now,
  });
  malformed.push(...(await checkBeneficiary(request, options)));
  if ('questions' in options) {
    const tried = await checkTried(request, { ...options, type, access });
    malformed.push(...tried.malformed);
    unfit.push(...tried.unfit);
  }
  if (malformed.length > 0) {
    throw new MalformedRequestError([...malformed, ...unfit]);
  }
  if (unfit.length > 0) throw new InvalidAnswersError(unfit);

  return draftTicket({
    id: uuid(),
    request,
    type,
    module: findModule(request, model),
    priority: findPriorityOf(request, scale),
    access,
    selfHelp:
      'carried' in options
        ? options.carried
        : triedOf(request, { type, access }),
  });
}

/**
 * The ticket that a message becomes. Whoever wrote it saw no form: what the form asks for is no reason to refuse it, and stays open.
 *
 * @param options - `contact`: at which it came in
 * @returns the ticket, and the titles of the questions that are still to be answered
 * @throws RefusedError where the model says that the caller may not raise this
 * @throws InvalidAnswersError where the request may not begin by the channel by which it came (S0-126)
 */
export async function acceptMessage(
  request: TicketRequest,
  access: ModelAccess,
  { models, contact }: { models: TicketModels; contact: string },
): Promise<{ ticket: UnkeyedTicket; missing: string[] }> {
  const { model, now } = access.context;
  const type = findRequestType(request, model);
  await assertMayRaise(type, access, models);
  const scale = model.priorities[type.priorities ?? ''];
  const { unfit } = checkRequest(request, { model, type, scale, now });
  const refused = unfit.filter(it => it.field === 'channel');
  if (refused.length > 0) throw new InvalidAnswersError(refused);
  return {
    ticket: draftTicket({ id: uuid(), request, type, access, contact }),
    missing: unfit.map(({ field }) => titleOfField(field, type, scale?.title)),
  };
}

/** @param confirmed - left out, nothing was asked */
async function assertMayRaise(
  type: CompiledRequestType,
  access: ModelAccess,
  models: TicketModels,
  confirmed?: Confirmed,
): Promise<void> {
  const refusal = access.requestTypeRefusal(type.id, confirmed);
  if (refusal) {
    throw new RefusedError(await models.describeRefusal(refusal, access));
  }
}

/** What people read for a field of a form: of `fields.module`, its title. */
function titleOfField(
  field: string,
  { fields }: CompiledRequestType,
  scale: string | undefined,
): string {
  const id = field.replace(/^fields\./, '');
  return fields[id]?.title ?? (field === 'priority' && scale) ?? field;
}

/**
 * How an accepted request is stored, with what is told of it.
 *
 * @param besides - what the history says of its beginning besides
 */
export function creationOf(
  ticket: UnkeyedTicket,
  {
    priorityReason,
    selfHelp,
  }: Pick<TicketRequest, 'priorityReason' | 'selfHelp'>,
  model: CompiledModel,
  besides: Record<string, unknown> = {},
): TicketCreation {
  const people = model.contacts[ticket.contact ?? '']?.people ?? [];
  return {
    keyPrefix: model.keyPrefix,
    visit: selfHelp?.visit,
    build: identity => {
      const created = { ...ticket, ...identity };
      const { key, summary, channel } = created;
      return {
        ticket: created,
        actor: ticket.reporter,
        events: [
          {
            type: 'created',
            data: {
              key,
              summary,
              channel,
              ...(priorityReason && { priorityReason }),
              ...besides,
            },
          },
          ...clockEvents(ticket),
        ],
        messages: loggedMessages(
          created,
          people.map(it => it.user),
        ),
      };
    },
  };
}

function clockEvents({ clocks, snapshot }: UnkeyedTicket): NewTicketEvent[] {
  return clocks.map(({ id, measure, startedAt, dueAt }) => {
    const { title, label } = snapshot.targets[id].target;
    return {
      type: 'clockStarted',
      at: startedAt,
      data: {
        clock: id,
        measure,
        title,
        label,
        dueAt: dueAt?.toISOString() ?? null,
      },
    };
  });
}

async function checkBeneficiary(
  { onBehalfOf }: TicketRequest,
  { caller, models }: { caller: TicketCaller; models: TicketModels },
): Promise<FieldProblem[]> {
  if (!onBehalfOf || (await models.isUser(onBehalfOf, caller))) return [];
  const message = `'${onBehalfOf}' is not a user of the catalog`;
  return [{ field: 'onBehalfOf', message }];
}

function findRequestType(
  { requestType }: TicketRequest,
  { requestTypes, title }: CompiledModel,
): CompiledRequestType {
  if (Object.hasOwn(requestTypes, requestType)) {
    return requestTypes[requestType];
  }
  throw new MalformedRequestError([
    {
      field: 'requestType',
      message: `'${requestType}' is not a request type of ${title}`,
      allowed: Object.keys(requestTypes),
    },
  ]);
}
