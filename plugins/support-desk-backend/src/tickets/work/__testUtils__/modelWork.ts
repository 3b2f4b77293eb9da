import { mockCredentials } from '@backstage/backend-test-utils';
import {
  ModelAccess,
  type CompiledField,
  type CompiledModel,
  type TicketSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { draftTicket } from '../../draftTicket';
import type { TicketModels } from '../../TicketModels';
import type { TicketCaller } from '../../TicketService';
import type { StoredTicket, TicketStore } from '../../TicketStore';
import { createActionRules } from '../actions';
import { TicketWork } from '../TicketWork';
import { TransitionService, type ActionRules } from '../TransitionService';

/** Somebody who has every role of a model. */
export function everybodyOf({ roles, parties }: CompiledModel): TicketCaller {
  const groups = [
    ...Object.values(roles).flatMap(it => it.heldBy),
    ...Object.values(parties).flatMap(it => it.entity ?? []),
  ];
  const user = 'user:default/ann';
  return {
    user,
    memberships: [user, ...groups],
    credentials: mockCredentials.user(user),
  };
}

/** The one model that there is; the catalog has every user and group that is asked for. */
export function modelsOf(model: CompiledModel): TicketModels {
  return {
    list: async () => [model],
    accessOf: async (_ref, caller, now) =>
      new ModelAccess({ model, caller, now, directory: {} }),
    describeRefusal: async ({ code, message, rule }) => ({
      code,
      message,
      rule,
    }),
    namesOf: async () => ({}),
    isUser: async ref => ref.startsWith('user:'),
    isGroup: async ref => ref.startsWith('group:'),
  };
}

/** Work on the tickets of a model, in a store. Two tickets are joined by nobody here. */
export function workWith(
  model: CompiledModel,
  store: TicketStore,
  clock: { now(): Date },
) {
  const models = modelsOf(model);
  const nobody = () => {
    throw new Error('These tests join no tickets');
  };
  const rules: ActionRules = {
    ...createActionRules({
      models,
      whereabouts: { awayAt: async () => new Map() },
      closeResolvedAfter: { kind: 'business', amount: 5, unit: 'days' },
    }),
    merge: nobody,
    unmerge: nobody,
  };
  const work = new TicketWork({ store, models, clock });
  return {
    models,
    work,
    transitions: new TransitionService({ work, rules, models }),
    visit: ({ id }: StoredTicket, sides: TicketSide[]) => ({
      ticketId: id,
      caller: everybodyOf(model),
      sides,
    }),
  };
}

/** Logs a ticket of a request type, with all answers that it asks for. */
export async function logOf(
  model: CompiledModel,
  store: TicketStore,
  options: { id: string; type: string; priority?: string; now: Date },
): Promise<StoredTicket> {
  const { id, now } = options;
  const type = model.requestTypes[options.type];
  const scale = model.priorities[type.priorities ?? ''];
  const caller = everybodyOf(model);
  const ticket = draftTicket({
    id,
    type,
    priority: scale?.values[options.priority ?? ''],
    access: new ModelAccess({ model, caller, now, directory: {} }),
    request: {
      model: model.ref,
      requestType: type.id,
      summary: 'It does not work',
      description: 'Since this morning',
      fields: answersTo(model, type.id, 'requester'),
      confirmed: {},
      channel: 'portal',
    },
  });
  return store.create({
    keyPrefix: model.keyPrefix,
    build: identity => ({
      ticket: { ...ticket, ...identity },
      actor: caller.user,
      events: [{ type: 'created', data: {} }],
      messages: [],
    }),
  });
}

/** Answers that fit, to all fields that one side fills in. */
export function answersTo(
  model: CompiledModel,
  type: string,
  filledBy: CompiledField['filledBy'],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(model.requestTypes[type].fields)
      .filter(it => it.filledBy === filledBy && it.input !== 'info')
      .map(it => [it.id, answerTo(model, it)]),
  );
}

function answerTo({ services }: CompiledModel, field: CompiledField): unknown {
  switch (field.input) {
    case 'choice':
      return field.options[0];
    case 'checkbox':
      return true;
    case 'service':
      return Object.keys(services)[0];
    case 'date':
      return '2025-03-07';
    case 'datetime':
      return '2025-03-07T12:00:00Z';
    case 'person':
      return 'user:default/ann';
    case 'group':
      return 'group:default/desk';
    case 'number':
      return 3;
    case 'list':
      return ['one', 'two', 'three'];
    default:
      return 'something';
  }
}
