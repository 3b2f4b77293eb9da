import { mockServices } from '@backstage/backend-test-utils';
import {
  MailRefusedError,
  type IntakeChannel,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseOutbox, enqueueMessages } from '../../outbox/DatabaseOutbox';
import { OutboxDelivery } from '../../outbox/OutboxDelivery';
import type {
  MailMessage,
  Message,
  NotificationMessage,
  TicketMail,
} from '../../outbox/types';
import { say, wordsIn } from '../../words';
import { MailDispatch } from './MailDispatch';
import { MailFanOut } from './MailFanOut';
import { MailQueue } from './MailQueue';

jest.setTimeout(60_000);

const MONDAY = new Date('2025-03-10T10:00:00Z');
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const TICKET = '01957f6e-0000-7000-8000-000000000001';

const words = wordsIn('en');

const databases = createTestDatabases();

describe.each(databases.engines)('mails out of the outbox on %s', engine => {
  let knex: Knex;
  let now: Date;
  let store: DatabaseOutbox;
  const send = jest.fn();
  const giveUp = jest.fn();
  const clock = { now: () => now };
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    jest.resetAllMocks();
    knex = await databases.open(engine);
    store = new DatabaseOutbox({ knex });
    now = MONDAY;
  });

  const write = (...messages: Message[]) =>
    knex.transaction(tx => enqueueMessages(tx, messages, now));
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  const notify = () =>
    new OutboxDelivery({
      store,
      clock,
      logger,
      whereabouts: { awayAt: async () => new Map() },
      words,
      fanOut: new MailFanOut({
        channels: {
          get: id =>
            id === 'rent' ? ({ language: 'de' } as IntakeChannel) : undefined,
          ofModel: () => undefined,
        },
        words,
        participants: {
          of: async ticketId =>
            [ANN, BEN].map(person => ({
              ticketId,
              person,
              mailbox: person === ANN ? 'pay' : 'rent',
              address: `${person.split('/')[1]}@example.com`,
              messageId: 'first@example.com',
            })),
        },
        mails: { missingOf: async () => [] },
        directory: { addressesOf: async () => ({}), namesOf: async () => ({}) },
      }),
    }).run();
  const dispatch = (signal?: AbortSignal) =>
    new MailDispatch({
      store,
      clock,
      logger,
      delivery: { send, giveUp },
    }).run(signal);
  const sent = () => send.mock.calls.map(([it]) => it as MailMessage);
  const countsOf = async (mailbox: string) =>
    (await new MailQueue({ knex, clock }).countsOf([mailbox])).get(mailbox);

  const told = (
    recipients: string[],
    mail: Partial<TicketMail> = {},
  ): NotificationMessage => ({
    kind: 'notification',
    recipients,
    title: 'PAY-1 logged',
    description: 'You will hear *back*.',
    link: '/support/tickets/PAY-1',
    severity: 'normal',
    topic: 'support-desk.ticket',
    scope: 'scope',
    mail: {
      ticket: { id: TICKET, key: 'PAY-1', summary: 'Print', status: 'new' },
      ...mail,
    },
  });
  const aMail = (id: string, mailbox = 'pay'): MailMessage => ({
    kind: 'mail',
    id,
    mailbox,
    to: { address: 'ann@example.com' },
    subject: 'Print',
    text: 'Done.',
    automatic: true,
    references: [],
  });

  it('are one a person and event, by the mailbox to which they wrote', async () => {
    await write(told([ANN, BEN]), told([ANN], { text: 'The same.' }));
    await notify();
    // A delivery that was cut off happens again.
    await knex('outbox')
      .where({ kind: 'notification' })
      .update({ delivered_at: null, next_attempt_at: now.getTime() });
    await notify();
    await dispatch();
    await dispatch();
    expect(sent()).toHaveLength(2);
    expect(sent()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          mailbox: 'pay',
          to: { address: 'ann@example.com' },
          subject: '[PAY-1] Print',
          text: 'You will hear \\*back\\*.',
          automatic: true,
          references: ['first@example.com'],
          footer: {
            text: 'PAY-1, new',
            link: '/support/tickets/PAY-1',
          },
        }),
        expect.objectContaining({ mailbox: 'rent' }),
      ]),
    );
  });

  it('are in the language of their mailbox, from the title to the footer', async () => {
    await write({
      ...told([ANN, BEN], {
        ticket: {
          id: TICKET,
          key: 'PAY-1',
          summary: 'Print',
          status: say('status.waiting'),
        },
      }),
      title: say('ticketWork.waitingForYou', { key: 'PAY-1' }),
      description: say('tickets.passedOn', { summary: 'Print *it*' }),
    });
    await notify();
    await dispatch();
    const said = sent()
      .map(it => [it.mailbox, it.title, it.text, it.footer?.text])
      .sort();
    expect(said).toEqual([
      [
        'pay',
        'PAY-1 is waiting for you',
        'Print \\*it\\*. It has been passed on.',
        'PAY-1, waiting',
      ],
      [
        'rent',
        'PAY-1 wartet auf Sie',
        'Print \\*it\\*. Es wurde weitergegeben.',
        'PAY-1, wartet',
      ],
    ]);
  });

  it('are as many as there are events', async () => {
    await write(told([ANN]));
    await write(told([ANN]));
    await notify();
    await dispatch();
    expect(new Set(sent().map(it => it.id)).size).toBe(2);
  });

  it('go to nobody who did it, is told as a group, or is told what stays inside', async () => {
    await write(
      { ...told([ANN, BEN]), exclude: ANN },
      told(['group:default/desk']),
      { ...told([ANN, BEN]), mail: undefined },
    );
    await notify();
    await dispatch();
    expect(sent().map(it => it.to.address)).toEqual(['ben@example.com']);
  });

  it('wait for nobody else’s mailbox, and not all at once for their own', async () => {
    send.mockImplementation(async ({ mailbox }) => {
      if (mailbox === 'pay') throw new Error('no connection');
    });
    await write(aMail('a'), aMail('b'), aMail('c', 'rent'));
    await dispatch();
    // Mailboxes do not wait for each other: which is first is chance.
    expect(
      sent()
        .map(it => it.id)
        .sort(),
    ).toEqual(['a', 'c']);
    expect(await countsOf('pay')).toEqual({ waiting: 2, failed: 0 });
    pass(10);
    send.mockReset();
    await dispatch();
    expect(
      sent()
        .map(it => it.id)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(await countsOf('pay')).toBeUndefined();
  });

  it('are sent once by two replicas', async () => {
    await write(...Array.from({ length: 20 }, (_, i) => aMail(`mail ${i}`)));
    await Promise.all([dispatch(), dispatch()]);
    await dispatch();
    expect(new Set(sent().map(it => it.id)).size).toBe(20);
    expect(sent()).toHaveLength(20);
  });

  it('are not tried again where they are refused, which is noted first', async () => {
    send.mockRejectedValue(new MailRefusedError('550 No such user'));
    giveUp.mockRejectedValueOnce(new Error('the ticket changed'));
    await write(aMail('a'));
    await dispatch();
    expect(await countsOf('pay')).toEqual({ waiting: 1, failed: 0 });
    pass(10);
    await dispatch();
    pass(86_400);
    await dispatch();
    expect(send).toHaveBeenCalledTimes(2);
    expect(giveUp).toHaveBeenCalledTimes(2);
    expect(await countsOf('pay')).toEqual({ waiting: 0, failed: 1 });
    pass(7 * 86_400);
    expect(await countsOf('pay')).toBeUndefined();
  });

  it('are given up after about a day, which is noted', async () => {
    send.mockRejectedValue(new Error('no connection'));
    await write(aMail('a'));
    for (let hours = 0; hours < 48; hours++) {
      await dispatch();
      pass(3600);
    }
    expect(send).toHaveBeenCalledTimes(32);
    expect(giveUp.mock.calls).toEqual([
      [expect.objectContaining({ id: 'a' }), new Error('no connection')],
    ]);
  });

  it('are left where they are when the back end ends', async () => {
    await write(aMail('a'));
    await dispatch(AbortSignal.abort());
    expect(send).not.toHaveBeenCalled();
    expect(await countsOf('pay')).toEqual({ waiting: 1, failed: 0 });
  });
});
