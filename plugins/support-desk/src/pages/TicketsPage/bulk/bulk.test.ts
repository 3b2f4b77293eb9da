import { ticketStatusSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from '../../../__testUtils__/models';
import { exampleTicket } from '../../../__testUtils__/tickets';
import {
  commonStatuses,
  isCommon,
  mergeObstacle,
  outcomeOf,
  survivorOf,
} from './bulk';

const fresh = exampleTicket();
const waiting = exampleTicket({ id: '2', key: 'IHMS-2', status: 'waiting' });

describe('isCommon', () => {
  it.each([
    ['start', [fresh], true],
    ['start', [fresh, waiting], false],
    ['wait', [fresh, waiting], true],
    ['resume', [waiting], true],
    ['resume', [waiting, fresh], false],
  ] as const)('%s', (action, tickets, expected) => {
    expect(isCommon(action, [...tickets])).toBe(expected);
  });
});

describe('commonStatuses', () => {
  const model = exampleModel('nec-ihms');

  it('has the statuses of the level', () => {
    expect(commonStatuses([fresh, waiting], model).map(it => it.title)).toEqual(
      ['Active', 'Waiting for Customer'],
    );
  });

  it('has none where levels or models share none, or a ticket has ended', () => {
    const other = exampleTicket({
      level: { id: 'level-2', level: 2, title: 'Internal Escalation' },
    });
    expect(commonStatuses([fresh, other], model)).toEqual([]);
    expect(commonStatuses([exampleTicket({ model: 'other' })], model)).toEqual(
      [],
    );
    expect(
      commonStatuses([exampleTicket({ status: 'closed' })], model),
    ).toEqual([]);
    expect(commonStatuses([fresh], undefined)).toEqual([]);
  });
});

describe('mergeObstacle', () => {
  it.each([
    ['one ticket', [fresh], 'few'],
    ['two models', [fresh, exampleTicket({ model: 'other' })], 'models'],
    ['a closed one', [fresh, exampleTicket({ status: 'closed' })], 'finished'],
    ['two of one model', [fresh, waiting], undefined],
  ])('%s', (_what, tickets, obstacle) => {
    expect(mergeObstacle(tickets)).toBe(obstacle);
  });

  it('lets only tickets go on that are not over', () => {
    const over = ['resolved', 'closed', 'cancelled', 'merged'];
    for (const status of ticketStatusSchema.options) {
      expect(mergeObstacle([fresh, exampleTicket({ status })])).toBe(
        over.includes(status) ? 'finished' : undefined,
      );
    }
  });
});

describe('survivorOf', () => {
  it('is the one that came first', () => {
    const older = exampleTicket({
      key: 'IHMS-9',
      createdAt: '2025-03-07T15:00:00Z',
    });
    expect(survivorOf([fresh, older])).toBe(older);
    expect(survivorOf([waiting, fresh])).toBe(fresh);
  });
});

describe('outcomeOf', () => {
  it('tells what changed from what did not, and why', () => {
    const items = [
      { ticket: '1', changed: { ...fresh, version: 2 } },
      { ticket: '2', error: { name: 'ConflictError', message: 'Too late.' } },
    ];
    expect(outcomeOf([fresh, waiting], { items })).toEqual({
      changed: [{ id: '1', key: 'IHMS-1042', version: 2 }],
      failed: [{ id: '2', key: 'IHMS-2', message: 'Too late.' }],
    });
  });
});
