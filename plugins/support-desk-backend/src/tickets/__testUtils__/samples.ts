import type { CompiledTarget } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredClock } from '../../clocks/types';
import type { FrozenTarget } from '../TicketSnapshot';
import type {
  StoredTicket,
  TicketCreation,
  TicketFilter,
  TicketStore,
} from '../TicketStore';

/** An instant of the working week in which the tests take place: a Monday. */
export const MONDAY = new Date('2025-03-10T10:00:00Z');

export const HOUR = 3_600_000;

/** Everything, seen from {@link MONDAY}. */
export const EVERYTHING: TicketFilter = { conditions: [], now: MONDAY };

export function sampleClock(clock: Partial<StoredClock> = {}): StoredClock {
  return {
    id: 'response',
    measure: 'response',
    startedAt: MONDAY,
    dueAt: new Date(MONDAY.getTime() + 4 * HOUR),
    atRiskAt: new Date(MONDAY.getTime() + 3 * HOUR),
    pauseReasons: [],
    pauses: [],
    cycles: [],
    ...clock,
  };
}

/** `4 business hours`, or what is given, on the calendar `office`. */
export function sampleTarget(
  target: Partial<CompiledTarget> = {},
): CompiledTarget {
  return {
    id: 'response',
    path: 'levels.level-1.targets.response',
    title: 'Response',
    measure: 'response',
    promise: { kind: 'business', amount: 4, unit: 'hours' },
    phrase: '4 business hours',
    label: '4 business hours',
    calendar: 'office',
    start: 'logged',
    landing: 'sameTime',
    countFrom: 'nextOpening',
    binding: 'commitment',
    responsible: [],
    ...target,
  };
}

/** The same as a ticket froze it: Monday to Friday, 09:00 to 17:00 in London. */
export function sampleFrozenTarget(
  target: Partial<CompiledTarget> = {},
): FrozenTarget {
  return {
    target: sampleTarget(target),
    calendar: {
      id: 'office',
      definition: {
        timeZone: 'Europe/London',
        weekly: Object.fromEntries(
          ['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [
            day,
            [['09:00', '17:00']],
          ]),
        ),
      },
    },
    timeZone: 'Europe/London',
    responsible: [],
    confirm: [],
  };
}

/** A ticket as it is before it is stored, with one clock that runs. */
export function sampleTicket(
  ticket: Partial<StoredTicket> = {},
): Omit<StoredTicket, 'key' | 'version'> {
  return {
    id: '01957f6e-0000-7000-8000-000000000001',
    modelRef: 'supportmodel:default/payroll',
    requestType: 'question',
    kind: 'question',
    summary: 'Cannot print',
    description: 'The printer answers PC LOAD LETTER',
    fields: { where: 'office' },
    confirmed: { tried: true },
    status: 'new',
    level: 'level-1',
    reporter: 'user:default/ann',
    channel: 'portal',
    createdAt: MONDAY,
    updatedAt: MONDAY,
    progress: {},
    snapshot: {
      modelTitle: 'Payroll',
      requestType: { id: 'question', title: 'Question' },
      level: { id: 'level-1', level: 1, title: 'Help desk' },
      targets: { response: sampleFrozenTarget() },
    },
    clocks: [sampleClock()],
    ...ticket,
  };
}

let lastId = 0;

/** Stores a ticket with an id of its own. */
export async function storeTicket(
  store: TicketStore,
  ticket: Partial<StoredTicket> = {},
  creation: Partial<TicketCreation> = {},
): Promise<StoredTicket> {
  lastId += 1;
  const id = `01957f6e-0000-7000-8000-${String(lastId).padStart(12, '0')}`;
  const actor = ticket.reporter ?? 'user:default/ann';
  return store.create({
    keyPrefix: 'PAY',
    build: identity => ({
      ticket: { ...sampleTicket({ id, ...ticket }), ...identity },
      actor,
      events: [{ type: 'created', data: { key: identity.key } }],
      messages: [],
    }),
    ...creation,
  });
}
