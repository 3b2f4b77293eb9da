import {
  casesOf,
  validateRequest,
  type ChannelKind,
  type CompiledModel,
  type CompiledPriority,
  type CompiledPriorityScale,
  type CompiledRequestType,
  type CompiledService,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { PHONES } from '../vendor/phones';
import type { TicketRequest } from './TicketService';

/** What a request may be checked against. */
export interface RequestChecks {
  model: CompiledModel;
  type: CompiledRequestType;
  /** The scale that applies now; none: priorities are not the requester's to set. */
  scale?: CompiledPriorityScale;
  now: Date;
}

const CHANNELS: Record<ChannelKind, true> = {
  email: true,
  phone: true,
  mobile: true,
  tollFree: true,
  fax: true,
  chat: true,
  portal: true,
  web: true,
  form: true,
  forum: true,
  newsflash: true,
  post: true,
  inPerson: true,
  meeting: true,
  remoteSession: true,
};

/** The kinds of channel that there are. */
export const CHANNEL_KINDS = Object.keys(CHANNELS);

/** Whether there is such a kind of channel. */
export function isChannel(kind: string): kind is ChannelKind {
  return Object.hasOwn(CHANNELS, kind);
}

/** All that is wrong with a request. */
export interface RequestProblems {
  /** Values that cannot be meant: unknown ids, instants that are still to come. */
  malformed: FieldProblem[];
  /** Answers that the model asks for, and that are missing or do not fit. */
  unfit: FieldProblem[];
}

/** Checks a request against the model. */
export function checkRequest(
  request: TicketRequest,
  checks: RequestChecks,
): RequestProblems {
  const { model, type, scale, now } = checks;
  return {
    malformed: [
      ...checkModule(request, checks),
      ...checkPriority(request, checks),
      ...checkCase(request, checks),
      ...checkChannel(request),
      ...checkPast('discoveredAt', request, now),
      ...checkPast('notifiedAt', request, now),
    ],
    unfit: [
      ...(scale && request.priority === undefined
        ? [
            {
              field: 'priority',
              message: `${type.title} needs one of ${scale.title}`,
              allowed: Object.keys(scale.values),
            },
          ]
        : []),
      ...validateRequest(type, model, request.fields, 'submit', {
        now,
        module: request.module,
        description: request.description,
      }),
      ...checkFirstContact(request, type),
    ],
  };
}

/** The service that a request is about, by its id or by its entity. */
export function findModule(
  { module }: TicketRequest,
  model: CompiledModel,
): CompiledService | undefined {
  return Object.values(model.services).find(
    service => service.id === module || service.entity === module,
  );
}

/** The priority that the requester set. */
export function findPriorityOf(
  { priority }: TicketRequest,
  scale: CompiledPriorityScale | undefined,
): CompiledPriority | undefined {
  return priority !== undefined &&
    scale &&
    Object.hasOwn(scale.values, priority)
    ? scale.values[priority]
    : undefined;
}

function checkModule(
  request: TicketRequest,
  { model }: RequestChecks,
): FieldProblem[] {
  if (request.module === undefined || findModule(request, model)) return [];
  return [
    {
      field: 'module',
      message: `'${request.module}' is not a service of ${model.title}`,
      allowed: Object.keys(model.services),
    },
  ];
}

function checkPriority(
  request: TicketRequest,
  { type, scale }: RequestChecks,
): FieldProblem[] {
  const { priority } = request;
  if (priority === undefined || findPriorityOf(request, scale)) return [];
  return [
    scale
      ? {
          field: 'priority',
          message: `'${priority}' is not one of ${scale.title}`,
          allowed: Object.keys(scale.values),
        }
      : {
          field: 'priority',
          message: `is not set with a request of the type ${type.title}; leave it out`,
        },
  ];
}

function checkCase(
  request: TicketRequest,
  { type }: RequestChecks,
): FieldProblem[] {
  const allowed = casesOf(type);
  if (request.case === undefined || allowed.includes(request.case)) return [];
  return [
    {
      field: 'case',
      message: `'${request.case}' is not a case of ${type.title}`,
      allowed,
    },
  ];
}

function checkChannel({ channel }: TicketRequest): FieldProblem[] {
  if (isChannel(channel)) return [];
  return [
    {
      field: 'channel',
      message: `'${channel}' is not a kind of channel`,
      allowed: CHANNEL_KINDS,
    },
  ];
}

/** Some types may not come by every channel (S0-126); the portal's own form is always one. */
function checkFirstContact(
  { channel }: TicketRequest,
  type: CompiledRequestType,
): FieldProblem[] {
  const uses = Object.entries(type.channels);
  const allowed = uses
    .filter(([, { use }]) => use !== 'followUp')
    .map(([kind]) => kind);
  if (channel === 'portal' || uses.length === 0 || allowed.includes(channel)) {
    return [];
  }
  const first = uses.find(([, { use }]) => use === 'firstContact')?.[0] ?? '';
  return [
    {
      field: 'channel',
      message: `${type.title} does not begin by ${channel}${
        PHONES.includes(first) ? ': call first' : ''
      }`,
      allowed: ['portal', ...allowed],
    },
  ];
}

/** Nothing was discovered or notified that is still to come. */
function checkPast(
  field: 'discoveredAt' | 'notifiedAt',
  request: TicketRequest,
  now: Date,
): FieldProblem[] {
  const instant = request[field];
  if (!instant || new Date(instant) <= now) return [];
  return [
    {
      field,
      message: `must not lie in the future, after ${now.toISOString()}`,
    },
  ];
}
