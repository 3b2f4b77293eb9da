import { mockServices } from '@backstage/backend-test-utils';
import { createClock } from '@supportdesk/backstage-plugin-support-desk-node';
import { FakeDesk } from '../__testUtils__/fakeDesk';
import { configured, server } from '../__testUtils__/settings';
import { startSmtpSink } from '../__testUtils__/smtpSink';
import { Mailbox } from './Mailbox';

const scheduler = mockServices.scheduler.mock();

const mailbox = (changes: object = {}) =>
  new Mailbox(configured(changes), {
    clock: createClock(),
    logger: mockServices.logger.mock(),
    scheduler,
  });

const message = {
  id: 'sd.1',
  to: { address: 'ann@example.com' },
  subject: 'Hi',
  text: 'Hi',
  html: 'Hi',
  references: [],
  automatic: true,
  attachments: [],
};
const { signal } = new AbortController();

describe('Mailbox', () => {
  beforeEach(() => {
    jest.clearAllMocks();
  });

  it('is bound to a contact as it is configured', () => {
    expect(mailbox({ requestType: 'query' })).toMatchObject({
      id: 'ihms',
      title: 'IHMS Support',
      address: 'support@desk.example.com',
      model: 'default/nec-ihms',
      contact: 'service-desk',
      requestType: 'query',
      unknownSenders: 'signIn',
      reopenDays: 14,
      storm: { messages: 20, minutes: 10 },
    });
  });

  it('is read on one replica, which is soon replaced when it dies', async () => {
    await mailbox().start(new FakeDesk());
    expect(scheduler.scheduleTask).toHaveBeenCalledWith({
      id: 'support-desk-mailbox-ihms',
      frequency: { seconds: 2 },
      timeout: { seconds: 120 },
      scope: 'global',
      fn: expect.any(Function),
    });
  });

  it('only sends without imap', async () => {
    const sink = await startSmtpSink({ user: 'support' });
    const it = mailbox({ imap: undefined, smtp: server(sink.port) });
    await it.start(new FakeDesk());
    expect(scheduler.scheduleTask).not.toHaveBeenCalled();
    await it.send(message, { signal });
    await sink.stop();
    expect(sink.received).toHaveLength(1);
  });

  it('only reads without smtp', async () => {
    await expect(mailbox().send(message, { signal })).rejects.toThrow(
      "Mailbox 'ihms' has no smtp: it cannot send",
    );
  });
});
