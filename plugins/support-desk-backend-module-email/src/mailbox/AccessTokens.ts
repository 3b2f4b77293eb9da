import type { OAuthSettings } from '../serverSettings';

/** A token is renewed that much before it expires. */
const EARLY_MS = 60_000;
/** Of a token whose life nobody tells. */
const DEFAULT_LIFE_S = 300;
const TIMEOUT_MS = 20_000;

/** Tokens by OAuth 2.0 client credentials (RFC 6749, 4.4): one for all connections until it expires, or is refused. */
export class AccessTokens {
  readonly #settings: OAuthSettings;
  #current?: { token: string; renewAt: number };

  constructor(settings: OAuthSettings) {
    this.#settings = settings;
  }

  /** @throws Error that says what the token server answered, and names no secret */
  async get(): Promise<string> {
    if (!this.#current || this.#current.renewAt <= performance.now()) {
      const { token, lifeMs } = await this.#ask();
      const early = Math.min(EARLY_MS, lifeMs / 2);
      this.#current = { token, renewAt: performance.now() + lifeMs - early };
    }
    return this.#current.token;
  }

  /** The last token was refused: the next one is a new one. */
  forget(): void {
    this.#current = undefined;
  }

  async #ask(): Promise<{ token: string; lifeMs: number }> {
    const { tokenUrl, clientId, clientSecret, scope } = this.#settings;
    const response = await fetch(tokenUrl, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        ...(scope && { scope }),
      }),
      // What we send holds credentials.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(cause => {
      throw new Error('The token server could not be reached', { cause });
    });
    const answer = await response.json().catch(() => ({}));
    const { access_token: token, expires_in: life, error } = answer ?? {};
    if (!response.ok || typeof token !== 'string' || token === '') {
      const code = /^[a-z_]{1,40}$/.test(error) ? `, ${error}` : '';
      throw new Error(
        `The token server gave us no token (${response.status}${code})`,
      );
    }
    const seconds = Number(life) > 0 ? Number(life) : DEFAULT_LIFE_S;
    return { token, lifeMs: seconds * 1000 };
  }
}
