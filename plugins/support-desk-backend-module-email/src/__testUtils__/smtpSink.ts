import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it is given, and refuses what it is told to. */
export async function startSmtpSink(options: { user?: string } = {}) {
  const received: { from: string; to: string[]; raw: string }[] = [];
  const logins: { method: string; user?: string; secret?: string }[] = [];
  const answers = { refusals: {} as Refusals };
  const server = new SMTPServer({
    authOptional: !options.user,
    disabledCommands: options.user ? [] : ['AUTH'],
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'XOAUTH2'],
    hideSTARTTLS: true,
    onAuth({ method, username, password, accessToken }, _session, callback) {
      logins.push({ method, user: username, secret: password ?? accessToken });
      const { login } = answers.refusals;
      if (login) callback(errorOf(login));
      else callback(null, { user: username });
    },
    onRcptTo(_address, _session, callback) {
      const { recipient } = answers.refusals;
      callback(recipient && errorOf(recipient));
    },
    async onData(stream, { envelope }, callback) {
      const raw = await text(stream);
      const { message } = answers.refusals;
      if (message) {
        callback(errorOf(message));
        return;
      }
      received.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : '',
        to: envelope.rcptTo.map(it => it.address),
        raw,
      });
      callback();
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    received,
    logins,
    port: (server.server.address() as AddressInfo).port,
    /** What is answered to recipients, to logins, and to messages, instead of their acceptance. */
    set refusals(refusals: Refusals) {
      answers.refusals = refusals;
    },
    async stop() {
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

type Refusal = [code: number, words: string];

/** What is refused, and how. */
export interface Refusals {
  recipient?: Refusal;
  login?: Refusal;
  message?: Refusal;
}

function errorOf([responseCode, words]: Refusal): Error {
  return Object.assign(new Error(words), { responseCode });
}
