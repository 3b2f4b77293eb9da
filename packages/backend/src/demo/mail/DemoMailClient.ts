import type { DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { Personas } from '../Personas';
import type { InboxMail } from './readMail';

/** Anybody who is signed in may use the demo's mail. */
const PERSONA = 'user:default/lena-baird';

/** The mail of the demo, for what sends the mails of the demo data. */
export class DemoMailClient {
  readonly #personas: Personas;
  readonly #discovery: DiscoveryService;

  constructor(options: { personas: Personas; discovery: DiscoveryService }) {
    this.#personas = options.personas;
    this.#discovery = options.discovery;
  }

  /** Whether there is no mailbox that has or had any mail; undefined: the portal has no mail of its own. */
  async isUnused(): Promise<boolean | undefined> {
    try {
      const { mailboxes } = await this.#call('/addresses');
      return mailboxes.every((it: { isUsed: boolean }) => !it.isUsed);
    } catch (error) {
      if ((error as Partial<ResponseError>).statusCode === 404) {
        return undefined;
      }
      throw error;
    }
  }

  /** Somebody's inbox, the newest first. */
  async getInbox(owner: string): Promise<InboxMail[]> {
    const { items } = await this.#call(
      `/mails?owner=${encodeURIComponent(owner)}`,
    );
    return items;
  }

  /** Writes an answer to a mail of an inbox. */
  async answer(from: string, { id, replyTo }: InboxMail, text: string) {
    await this.#call('/mails', { from, to: replyTo, text, answers: id });
  }

  async deliver(raw: Buffer, to: string, receivedAt: string): Promise<void> {
    await this.#call('/deliveries', {
      to,
      receivedAt,
      raw: raw.toString('base64'),
    });
  }

  async #call(path: string, body?: object) {
    const fetchAs = await this.#personas.fetchAs(PERSONA);
    const url = `${await this.#discovery.getBaseUrl('demo-mail')}${path}`;
    const response = await fetchAs(
      url,
      body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.status === 201 ? undefined : response.json();
  }
}
