import type { AuthSettings } from '../serverSettings';
import { AccessTokens } from './AccessTokens';

/** What a server is logged in to with. */
export type Credentials =
  | { user: string; pass: string }
  | { user: string; accessToken: string };

/** Logs a mailbox in: by its password, or by tokens. */
export class Login {
  readonly #user: string;
  readonly #auth: AuthSettings;
  readonly #tokens?: AccessTokens;

  constructor({ user, auth }: { user: string; auth: AuthSettings }) {
    this.#user = user;
    this.#auth = auth;
    if ('oauth2' in auth) this.#tokens = new AccessTokens(auth.oauth2);
  }

  /** @throws Error when there is no token to be had */
  async credentials(): Promise<Credentials> {
    const user = this.#user;
    if (this.#tokens) return { user, accessToken: await this.#tokens.get() };
    return { user, pass: (this.#auth as { password: string }).password };
  }

  /** The server refused what it was given last: a token may have been withdrawn. */
  refused(): void {
    this.#tokens?.forget();
  }

  /** A text without the secrets, should a server repeat them. */
  hide(words: string): string {
    const secret =
      'password' in this.#auth
        ? this.#auth.password
        : this.#auth.oauth2.clientSecret;
    return words.replaceAll(secret, '***');
  }
}
