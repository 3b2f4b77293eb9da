import fc from 'fast-check';
import {
  escalateTicketSchema,
  ticketStatusSchema,
  transitionSchema,
} from '../api';
import {
  ESCALATION_ACTIONS,
  FINISHED_STATUSES,
  ticketActions,
  type TicketSide,
} from './actions';
import {
  obstacleTo,
  possibleActions,
  ruleOf,
  statusAfter,
  statusOfModelStatus,
} from './lifecycle';

const statuses = ticketStatusSchema.options;
const support: TicketSide[] = ['support'];
const requester: TicketSide[] = ['requester'];

describe('the life of a ticket', () => {
  it.each([
    ['new', 'acknowledge start assign wait setModelStatus resolve'],
    ['waiting', 'assign wait resume setModelStatus resolve'],
    ['resolved', 'assign confirm close reopen categorise'],
    ['closed', 'reopen'],
    ['cancelled', ''],
    ['merged', 'unmerge'],
  ] as const)('lets support do in %s: %s …', (status, expected) => {
    const possible = possibleActions(status, support);
    const finished = ['closed', 'cancelled', 'merged', 'resolved'].includes(
      status,
    );
    const wanted = expected.split(' ').filter(Boolean);
    expect(finished ? possible : possible.slice(0, wanted.length)).toEqual(
      wanted,
    );
  });

  it.each([
    ['new', 'cancel escalate'],
    ['waiting', 'cancel escalate'],
    ['resolved', 'confirm reopen'],
    ['closed', 'reopen'],
    ['cancelled', ''],
    ['merged', ''],
  ] as const)('lets the requester do in %s: %s', (status, expected) => {
    expect(possibleActions(status, requester).join(' ')).toBe(expected);
  });

  it('lets a reader do nothing, and says that it is a matter of the side', () => {
    for (const status of statuses) {
      expect(possibleActions(status, [])).toEqual([]);
    }
    expect(obstacleTo('start', 'closed', requester)).toBe('side');
    expect(obstacleTo('start', 'closed', support)).toBe('status');
    expect(obstacleTo('start', 'new', support)).toBeUndefined();
  });

  it('names the body of every action but those of an escalation, and no other', () => {
    const bodies: string[] = transitionSchema.options.map(
      it => it.shape.action.value,
    );
    expect([...bodies, ...ESCALATION_ACTIONS].sort()).toEqual(
      [...ticketActions].sort(),
    );
  });

  it.each([
    ['escalate', 'level'],
    ['deescalate', 'level'],
    ['takeStep', 'step'],
  ] as const)(
    'asks for an escalation, %s to a %s, with what the table says is needed',
    (action, to) => {
      const body = escalateTicketSchema.options.find(
        it => it.shape.to.value === to,
      )!;
      expect(Object.keys(body.shape)).toEqual(
        expect.arrayContaining([...ruleOf(action).needs]),
      );
    },
  );

  it('asks in each body for what the table says is needed', () => {
    for (const body of transitionSchema.options) {
      const action = body.shape.action.value;
      for (const need of ruleOf(action).needs) {
        expect({ action, fields: Object.keys(body.shape) }).toEqual({
          action,
          fields: expect.arrayContaining([need]),
        });
      }
    }
  });

  it('reaches every state from a new ticket, and leaves every one that is not cancelled', () => {
    const reached = new Set(['new']);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const action of ticketActions) {
        for (const from of ruleOf(action).from) {
          if (reached.has(from)) reached.add(statusAfter(action, from));
        }
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
    const final = statuses.filter(
      it => possibleActions(it, support).length === 0,
    );
    expect(final).toEqual(['cancelled']);
  });

  it('never runs a clock on in a state that has ended', () => {
    const arbitraryPath = fc.array(fc.nat(100), { maxLength: 40 });
    fc.assert(
      fc.property(arbitraryPath, choices => {
        let status = statuses[0];
        let running = true;
        for (const choice of choices) {
          const possible = possibleActions(status, ['support', 'requester']);
          if (possible.length === 0) break;
          const action = possible[choice % possible.length];
          const { clocks } = ruleOf(action);
          if (clocks === 'stops') running = false;
          if (clocks === 'continues') running = true;
          status = statusAfter(action, status, 'inProgress');
          const ended = (FINISHED_STATUSES as readonly string[]).includes(
            status,
          );
          expect(running).toBe(!ended);
        }
      }),
    );
  });
});

it('takes the status of a model for what it does to the clocks', () => {
  expect(statusOfModelStatus('runs')).toBe('inProgress');
  expect(statusOfModelStatus('pauses')).toBe('waiting');
  expect(statusOfModelStatus('stops')).toBe('waiting');
});
