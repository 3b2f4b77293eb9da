import { MailRefusedError } from '@supportdesk/backstage-plugin-support-desk-node';
import type { MailMessage } from '../../outbox/types';
import { wordsIn } from '../../words';
import { isRefused, MailDelivery } from './MailDelivery';

const message: MailMessage = {
  kind: 'mail',
  id: 'sd.1',
  mailbox: 'pay',
  to: { address: 'ann@example.com' },
  subject: 'Print',
  text: 'Done.',
  automatic: true,
  references: ['first@example.com'],
  ticketId: 'ticket',
};

describe('sending a mail', () => {
  const send = jest.fn();
  const report = jest.fn();
  const noteOf = jest.fn();
  const delivery = new MailDelivery({
    channels: {
      get: id => (id === 'pay' ? ({ send } as any) : undefined),
    },
    states: { report },
    bounces: { noteOf },
    enclosures: { of: async () => ({ files: [], leftOut: [] }) },
    portal: 'https://portal.example.com',
    words: wordsIn('en'),
  });

  beforeEach(() => {
    jest.resetAllMocks();
  });

  it('gives the mailbox a mail that is ready, and some time for it', async () => {
    await delivery.send(message);
    expect(send).toHaveBeenCalledWith(
      {
        id: 'sd.1',
        to: { address: 'ann@example.com' },
        subject: 'Re: Print',
        text: 'Done.',
        html: '<p>Done.</p>',
        automatic: true,
        references: ['first@example.com'],
        attachments: [],
      },
      { signal: expect.any(AbortSignal) },
    );
    expect(report).toHaveBeenCalledWith('pay', 'sending', { up: true });
  });

  it('can wait for a mailbox that is no longer there', async () => {
    const sent = delivery.send({ ...message, mailbox: 'rent' });
    const error = await sent.catch(it => it);
    expect(error.message).toBe("Mailbox 'rent' is not connected");
    expect(isRefused(error)).toBe(false);
    expect(report).not.toHaveBeenCalled();
  });

  it.each([
    [new MailRefusedError('550 No such user'), true, { up: true }],
    [new Error('no route'), false, { up: false, problem: 'no route' }],
  ])('tells by %s how the mailbox is', async (error, isFinal, state) => {
    send.mockRejectedValue(error);
    await expect(delivery.send(message)).rejects.toThrow(error);
    expect(isRefused(error)).toBe(isFinal);
    expect(report).toHaveBeenCalledWith('pay', 'sending', state);
  });

  it('is noted with its ticket where it is given up, if it has one', async () => {
    await delivery.giveUp(message, new Error('no route'));
    await delivery.giveUp({ ...message, ticketId: undefined }, new Error('no'));
    expect(noteOf.mock.calls).toEqual([
      ['ticket', { address: 'ann@example.com', reason: 'no route' }],
    ]);
  });
});
