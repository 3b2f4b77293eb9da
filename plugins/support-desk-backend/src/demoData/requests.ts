import {
  casesOf,
  createTicketSchema,
  type CompiledRequestType,
  type ModelAccess,
  type RequestKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { selfHelpOf } from '../selfHelp/selfHelpOf';
import { stepRefusal } from '../selfHelp/stepRefusal';
import type { TicketRequest } from '../tickets/TicketService';
import { answersTo } from './answers';
import type { People } from './people';
import type { Random } from './random';
import type { Mood } from './rhythm';
import { PROBLEMS, SETBACKS, WISHES } from './words';

/** How often something of each kind is asked. */
const BY_KIND: Record<RequestKind, number> = {
  incident: 6,
  question: 6,
  serviceRequest: 3,
  data: 2,
  login: 2,
  training: 1.2,
  change: 1,
  feedback: 0.5,
};
/** What is critical happens seldom. */
const CRITICAL = 0.4;

/** What somebody asks for. */
export interface Demand {
  reporter: string;
  request: TicketRequest;
}

/** Chance and time, in which somebody asks. */
export interface Moment {
  at: Date;
  mood: Mood;
  random: Random;
}

/** What is asked at an instant, by somebody whom the model lets ask for it; undefined where it lets nobody ask for anything. */
export function demandAt(people: People, moment: Moment): Demand | undefined {
  const { random } = moment;
  let types = Object.values(people.model.requestTypes);
  while (types.length > 0) {
    const type = random.weighted(
      types,
      (it, index) => frequency(it) / (index + 1),
    );
    const reporter = reporterOf(type, people, moment);
    if (reporter) {
      const who = { reporter, type };
      return { reporter, request: requestOf(people, who, moment) };
    }
    types = types.filter(it => it !== type);
  }
  return undefined;
}

/** Somebody who may raise a request of a type. */
function reporterOf(
  type: CompiledRequestType,
  people: People,
  { at, random }: Moment,
): string | undefined {
  let candidates = people.asking;
  while (candidates.length > 0) {
    const user = random.mostlyFirst(candidates);
    const access = people.accessOf(people.callerOf(user), at);
    if (!access.requestTypeRefusal(type.id, confirmedFor(type, access))) {
      return user;
    }
    candidates = candidates.filter(it => it !== user);
  }
  return undefined;
}

/** All that a form asks first, confirmed. */
export function confirmedFor(
  type: CompiledRequestType,
  access: ModelAccess,
): Record<string, boolean> {
  return Object.fromEntries(access.asksOf(type.id).map(it => [it.kind, true]));
}

/** A priority of a type: the more urgent, the rarer; undefined where the requester sets none. */
export function priorityFor(
  { priorities }: Pick<CompiledRequestType, 'priorities'>,
  { model }: Pick<People, 'model'>,
  { random, mood }: Pick<Moment, 'random' | 'mood'>,
): string | undefined {
  const values = Object.values(
    model.priorities[priorities ?? '']?.values ?? {},
  );
  if (values.length === 0) return undefined;
  const steepness = mood.isBad ? 0.5 : 1.6;
  // Most have the last but one; the last is for what can wait.
  const weightOf = (rank: number) =>
    rank === values.length ? 2 : rank ** steepness;
  return random.weighted(values, it => weightOf(it.rank)).id;
}

function requestOf(
  people: People,
  { reporter, type }: { reporter: string; type: CompiledRequestType },
  moment: Moment,
): TicketRequest {
  const { model } = people;
  const { at, mood, random } = moment;
  const caller = people.callerOf(reporter);
  const access = people.accessOf(caller, at);
  const services = Object.values(model.services);
  const isSetback =
    mood.isBad && type.kind === 'incident' && random.chance(0.7);
  const module = isSetback
    ? services[mood.badService]
    : services.length && random.mostlyFirst(services);
  const subject = module ? module.title : model.title;
  const cases = casesOf(type);
  const steps = triedSteps(type, access, random);
  return createTicketSchema.parse({
    model: model.ref,
    requestType: type.id,
    summary: `${subject}${aboutWhat(type, isSetback, random)}`,
    description:
      type.kind === 'incident'
        ? 'It worked the last time. I have tried it twice, and once on another computer.'
        : 'I have looked in the manual and asked a colleague.',
    module: module ? module.id : undefined,
    priority: priorityFor(type, people, moment),
    case: cases.length > 0 ? random.one(cases) : undefined,
    fields: answersTo(type, model, { ...caller, by: 'requester', at, random }),
    confirmed: confirmedFor(type, access),
    selfHelp: steps && { steps },
    channel: random.weighted(channelsOf(type), (_it, index) => 1 / (index + 1)),
  });
}

function frequency({ kind, requires }: CompiledRequestType): number {
  return BY_KIND[kind] * (requires.some(it => it.situation) ? CRITICAL : 1);
}

function aboutWhat(
  { kind }: CompiledRequestType,
  isSetback: boolean,
  random: Random,
): string {
  if (isSetback) return ` ${random.one(SETBACKS)}`;
  return kind === 'incident'
    ? ` ${random.one(PROBLEMS)}`
    : `: ${random.one(WISHES)}`;
}

/** The channels by which a type may begin (S0-126), and the portal's own form. */
function channelsOf({ channels }: CompiledRequestType): string[] {
  const uses = Object.entries(channels);
  if (uses.length === 0) return ['portal', 'phone', 'email'];
  const first = uses.filter(([, { use }]) => use !== 'followUp');
  return [...new Set([...first.map(([kind]) => kind), 'portal'])];
}

/** What was tried before, where the model has something to try. */
function triedSteps(
  type: CompiledRequestType,
  access: ModelAccess,
  random: Random,
): string[] | undefined {
  const { model } = access.context;
  const sequence = selfHelpOf(model, type.level ?? access.startLevel, type);
  const steps = (sequence?.steps ?? []).filter(it => !stepRefusal(it, access));
  if (steps.length === 0) return undefined;
  return steps.slice(0, 1 + random.below(steps.length)).map(it => it.id);
}
