import { MONDAY, sampleTicket } from '../../__testUtils__/samples';
import type { StoredTicket } from '../../TicketStore';
import { spoken } from '../../../words/__testUtils__/inEnglish';
import * as messages from './waiting';

const waitingMessages = spoken(messages.waitingMessages);

const ticket = (affected?: string[]): StoredTicket => ({
  ...sampleTicket({
    reporter: 'user:default/ann',
    affected,
    progress: {
      waiting: {
        for: 'requester',
        reason: 'Which printer?',
        since: MONDAY.toISOString(),
      },
    },
  }),
  key: 'PAY-1',
  version: 2,
});

describe('notices that a ticket waits', () => {
  it('ask who asked, and tell who has the same problem', () => {
    const told = waitingMessages(
      ticket(['user:default/cid']),
      'user:default/sue',
    );
    expect(told).toMatchObject([
      {
        recipients: ['user:default/ann'],
        title: 'PAY-1 is waiting for you',
        severity: 'high',
      },
      {
        recipients: ['user:default/cid'],
        title: 'PAY-1 is waiting for who asked',
        description: 'Cannot print. Which printer?',
        severity: 'low',
      },
    ]);
  });

  it('are one where nobody else has the problem', () => {
    expect(waitingMessages(ticket(), 'user:default/sue')).toHaveLength(1);
  });
});
