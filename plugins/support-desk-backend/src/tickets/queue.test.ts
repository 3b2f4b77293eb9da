import type { CompiledQueue } from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { exampleModel } from './__testUtils__/exampleModels';
import { HOUR, MONDAY, sampleTicket } from './__testUtils__/samples';
import { pinnedBy, queueOf, queuePlace, withQueue } from './queue';
import type { StoredTicket } from './TicketStore';

/** Beyond all instants. */
const NEVER = 1e16;

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

function ticketOf(
  queue: Partial<CompiledQueue> | undefined,
  ticket: Partial<StoredTicket> = {},
): StoredTicket {
  const sample = sampleTicket(ticket);
  return {
    ...sample,
    key: 'PAY-1',
    version: 1,
    snapshot: {
      ...sample.snapshot,
      priority: { id: 'p1', title: 'Very high', rank: 1, word: 'Priority' },
      ...(queue && {
        queue: { path: 'queue', order: 'due', ...queue },
      }),
    },
  };
}

describe('queueOf', () => {
  it('is that of the contact, else that of the level', () => {
    const ihms = exampleModel('nec-ihms');
    const place = { level: 'level-0', contact: 'ihms-mailbox' };
    expect(queueOf(ihms, place)).toMatchObject({
      order: 'arrival',
      first: { requestTypes: ['login'] },
    });
    expect(queueOf(ihms, { level: 'level-3' })).toBeUndefined();
    const itWorks = exampleModel('it-works');
    expect(
      queueOf(itWorks, {
        level: 'it-works-support',
        contact: 'it-works-phone',
      }),
    ).toMatchObject({ first: { priorities: ['very-high'] } });
  });

  it('means a priority of one scale where it says so', () => {
    const model = exampleModel('it-works');
    const level = model.levels['it-works-support'];
    level.queue!.first!.priorities = [
      'it-works-priority/very-high',
      'other/p1',
    ];
    const [scale] = Object.values(model.priorities);
    const priority = scale.values['very-high'];
    expect(
      queueOf(model, { level: level.id, priority })?.first?.priorities,
    ).toEqual(['very-high', 'other/p1']);
  });
});

describe('withQueue', () => {
  it('puts a ticket into the queue of where it is now', () => {
    const model = exampleModel('nec-ihms');
    const ticket = ticketOf(undefined, {
      level: 'level-0',
      contact: 'ihms-mailbox',
    });
    const queued = withQueue(ticket, model, undefined);
    expect(queued.snapshot.queue).toMatchObject({ order: 'arrival' });
    const moved = { ...queued, level: 'level-3', contact: undefined };
    expect(withQueue(moved, model, undefined).snapshot).not.toHaveProperty(
      'queue',
    );
  });
});

describe('pinnedBy', () => {
  const first = { requestTypes: ['question'], priorities: ['p1'] };

  it('names what comes first, until it is finished', () => {
    expect(pinnedBy(ticketOf({ first }))).toBe('Question');
    expect(pinnedBy(ticketOf({ first: { ...first, requestTypes: [] } }))).toBe(
      'Very high',
    );
    expect(
      pinnedBy(ticketOf({ first: { requestTypes: [], priorities: ['p2'] } })),
    ).toBeUndefined();
    expect(pinnedBy(ticketOf(undefined))).toBeUndefined();
    expect(pinnedBy(ticketOf({ first }, { status: 'closed' }))).toBeUndefined();
  });
});

describe('queuePlace', () => {
  const instant = fc
    .integer({ min: -1_000, max: 1_000 })
    .map(hours => later(hours));
  const ticket = fc.record({
    pinned: fc.boolean(),
    order: fc.constantFrom<CompiledQueue['order']>('arrival', 'due'),
    createdAt: instant,
    nextDueAt: fc.option(instant, { nil: undefined }),
    finished: fc.boolean(),
  });

  it('takes what is pinned before all others, then by the order of the queue', () => {
    fc.assert(
      fc.property(ticket, ticket, (...two) => {
        const [a, b] = two.map(it => ({
          ...it,
          by: (it.order === 'arrival' ? it.createdAt : it.nextDueAt)?.getTime(),
          place: queuePlace(
            ticketOf(
              {
                order: it.order,
                ...(it.pinned && {
                  first: { requestTypes: ['question'], priorities: [] },
                }),
              },
              {
                createdAt: it.createdAt,
                status: it.finished ? 'closed' : 'new',
              },
            ),
            it.nextDueAt,
          ),
        }));
        expect(Number.isSafeInteger(a.place)).toBe(true);
        const expected =
          Number(a.finished) - Number(b.finished) ||
          (a.finished ? 0 : Number(b.pinned) - Number(a.pinned)) ||
          (a.finished ? 0 : Math.sign((a.by ?? NEVER) - (b.by ?? NEVER)));
        expect(Math.sign(a.place - b.place)).toBe(expected);
      }),
    );
  });
});
