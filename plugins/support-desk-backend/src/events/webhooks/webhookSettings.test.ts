import { mockServices } from '@backstage/backend-test-utils';
import { readWebhooks } from './webhookSettings';

const secret = Buffer.alloc(32, 'x').toString('base64');
const webhook = {
  id: 'pager',
  url: 'https://hooks.example.com',
  secret,
  events: ['support-desk.ticket.breached'],
};
const read = (...webhooks: object[]) =>
  readWebhooks(
    mockServices.rootConfig({ data: { supportDesk: { webhooks } } }),
  );

describe('readWebhooks', () => {
  it('reads what is configured', () => {
    expect(read()).toEqual([]);
    const [one] = read({
      ...webhook,
      events: ['support-desk.notice.*', 'support-desk.ticket.created'],
      models: ['default/payroll'],
    });
    expect(one).toMatchObject({ id: 'pager', secrets: [secret] });
    expect(one.topics).toContain('support-desk.notice.sent');
    expect(one.topics).toContain('support-desk.ticket.created');
    expect(one.topics).not.toContain('support-desk.ticket.closed');
    expect([...one.models!]).toEqual(['supportmodel:default/payroll']);
  });

  it.each([
    ['id', 'Pager duty', 'lower-case'],
    ['url', 'http://hooks.example.com', 'https'],
    ['url', 'hooks', 'https'],
    ['secret', 'password', '24 to 64 random bytes'],
    ['secret', `${secret}!`, '24 to 64 random bytes'],
    ['events.0', ['support-desk.tickets.*'], 'support-desk.ticket.created'],
    ['events', [], 'support-desk.ticket.*'],
    ['color', 'red', ''],
  ])('names a wrong %s: %j', (field, value, allowed) => {
    const error = () => read({ ...webhook, [field.split('.')[0]]: value });
    expect(error).toThrow(
      field === 'color' ? field : `supportDesk.webhooks.0.${field}: `,
    );
    expect(error).toThrow(allowed);
  });

  it('says nothing of a secret that is wrong', () => {
    expect(() => read({ ...webhook, secret: 'hunter2' })).toThrow(
      /^(?!.*hunter2)/s,
    );
  });

  it('takes http on this machine, and each id once', () => {
    expect(read({ ...webhook, url: 'http://localhost:3001' })).toHaveLength(1);
    expect(() => read(webhook, webhook)).toThrow('same id');
  });
});
