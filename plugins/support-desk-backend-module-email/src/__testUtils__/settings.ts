import { ConfigReader } from '@backstage/config';
import { readMailboxes } from '../settings';

/** Settings of a mailbox as somebody may configure them, with changes. */
export function configured(changes: object = {}) {
  const mailbox = {
    id: 'ihms',
    title: 'IHMS Support',
    address: 'support@desk.example.com',
    model: 'default/nec-ihms',
    contact: 'service-desk',
    imap: server(143),
    ...changes,
  };
  const config = new ConfigReader({
    backend: { baseUrl: 'https://portal.example.com' },
    supportDesk: { mailboxes: [mailbox] },
  });
  return readMailboxes(config)[0];
}

/** A server on this machine. */
export function server(port: number, changes: object = {}) {
  return {
    host: '127.0.0.1',
    port,
    secure: false,
    user: 'support',
    auth: { password: 'a-secret-of-ours' },
    ...changes,
  };
}
