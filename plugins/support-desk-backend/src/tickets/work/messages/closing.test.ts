import { MONDAY, sampleTicket } from '../../__testUtils__/samples';
import type { StoredTicket } from '../../TicketStore';
import { spoken } from '../../../words/__testUtils__/inEnglish';
import * as messages from './closing';

const cancelledMessages = spoken(messages.cancelledMessages);
const closedMessages = spoken(messages.closedMessages);
const reopenedMessages = spoken(messages.reopenedMessages);
const resolvedMessages = spoken(messages.resolvedMessages);

const ticket: StoredTicket = {
  ...sampleTicket({
    reporter: 'user:default/ann',
    onBehalfOf: 'user:default/ben',
    affected: ['user:default/cid', 'user:default/dot'],
    progress: {
      resolution: {
        text: 'Restarted',
        at: MONDAY.toISOString(),
        by: 'user:default/sue',
      },
    },
  }),
  key: 'PAY-1',
  version: 2,
};

describe('notices that a ticket ends', () => {
  it('ask those who asked, and tell those who have the same problem', () => {
    expect(resolvedMessages(ticket, 'user:default/sue')).toMatchObject([
      {
        recipients: ['user:default/ann', 'user:default/ben'],
        title: 'PAY-1 is resolved: please confirm or reopen',
      },
      {
        recipients: ['user:default/cid', 'user:default/dot'],
        title: 'PAY-1 is resolved',
        description: 'Cannot print. Restarted',
      },
    ]);
    const alone = { ...ticket, affected: undefined };
    expect(resolvedMessages(alone, 'user:default/sue')).toHaveLength(1);
  });

  it('are taken back where it goes on, for all but who said so', () => {
    const told = reopenedMessages(ticket, 'Not yet', 'user:default/ann');
    expect(told.at(-1)).toMatchObject({
      recipients: ['user:default/ben', 'user:default/cid', 'user:default/dot'],
      title: 'PAY-1 was reopened',
      description: 'Cannot print. Not yet',
    });
  });

  it('go to all of them when nothing more comes', () => {
    const all = ['ann', 'ben', 'cid', 'dot'].map(it => `user:default/${it}`);
    for (const [message] of [
      cancelledMessages(ticket, 'Not needed', 'user:default/sue'),
      closedMessages(ticket),
    ]) {
      expect(message).toMatchObject({ recipients: all });
    }
  });
});
