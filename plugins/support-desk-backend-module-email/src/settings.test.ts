import { ConfigReader } from '@backstage/config';
import { configured, server } from './__testUtils__/settings';
import { readMailboxes } from './settings';

describe('readMailboxes', () => {
  it('needs none', () => {
    expect(readMailboxes(new ConfigReader({}))).toEqual([]);
  });

  it('knows what is usual', () => {
    const imap = {
      host: 'imap.example.com',
      user: 'support',
      auth: { password: 'x' },
    };
    const smtp = { host: 'smtp.example.com', secure: 'starttls' };
    expect(configured({ imap, smtp })).toMatchObject({
      addresses: [],
      unknownSenders: 'signIn',
      reopenDays: 14,
      storm: { messages: 20, minutes: 10 },
      instance: 'portal.example.com',
      imap: {
        port: 993,
        secure: true,
        folder: 'INBOX',
        unreadableFolder: 'Support Desk/Unreadable',
      },
      smtp: { port: 587 },
    });
  });

  it.each<[object, RegExp]>([
    [{ id: 'My Box' }, /0\.id: has to be lower-case letters/],
    [{ address: 'support' }, /0\.address: has to be an e-mail address/],
    [{ addresses: ['x'] }, /0\.addresses\.0: has to be an e-mail address/],
    [{ contact: undefined }, /0\.contact: /],
    [{ unknownSenders: 'all' }, /0\.unknownSenders: .*guest.*signIn.*refuse/],
    [{ storm: { messages: 0 } }, /0\.storm\.messages: /],
    [{ wrong: 1 }, /0: .*wrong/],
    [{ imap: undefined }, /0: has to have imap to read, smtp to send, or both/],
    [
      { imap: server(143, { host: 'imap.example.com' }) },
      /imap\.secure: has to be true or starttls; false only on this machine/,
    ],
    [
      { smtp: server(25, { host: 'smtp.example.com' }) },
      /smtp\.secure: has to be true or starttls/,
    ],
    [{ imap: server(143, { auth: {} }) }, /imap\.auth: has to be either/],
    [{ imap: server(143, { user: undefined }) }, /imap\.user: /],
    [
      { smtp: server(25, { auth: undefined }) },
      /smtp\.auth: user and auth belong together/,
    ],
    [
      {
        imap: server(143, {
          auth: {
            oauth2: {
              tokenUrl: 'http://login.example.com',
              clientId: 'a',
              clientSecret: 'b',
            },
          },
        }),
      },
      /oauth2\.tokenUrl: has to be https/,
    ],
  ])('refuses %j, and says where', (changes, message) => {
    expect(() => configured(changes)).toThrow(message);
  });

  it('repeats no secret', () => {
    const auth = { password: 'very secret', oauth2: {} };
    expect(() => configured({ imap: server(143, { auth }) })).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('very secret'),
      }),
    );
  });
});
