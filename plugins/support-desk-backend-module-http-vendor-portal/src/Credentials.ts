import { VendorPortalError } from '@supportdesk/backstage-plugin-support-desk-node';
import { exchangeJson } from './exchangeJson';
import type { PortalSettings } from './settings';

/** A token is renewed that much before it expires. */
const EARLY_MS = 30_000;
/** Of a token whose life nobody tells. */
const DEFAULT_LIFE_S = 300;

/** Tokens to authenticate with. */
export interface Credentials {
  /** @throws VendorPortalError */
  token(): Promise<string>;
  /** The last token was refused; answers whether another one may do. */
  refused(): boolean;
}

type OAuthSettings = Extract<
  PortalSettings['auth'],
  { oauth2: unknown }
>['oauth2'];

/** OAuth 2.0 client credentials (RFC 6749, 4.4): one token for all calls, until it expires or is refused. */
class ClientCredentials implements Credentials {
  readonly #settings: OAuthSettings;
  readonly #timeoutMs: number;
  #current?: { token: Promise<string>; renewAt: number };

  constructor(settings: OAuthSettings, timeoutMs: number) {
    this.#settings = settings;
    this.#timeoutMs = timeoutMs;
  }

  async token(): Promise<string> {
    if (!this.#current || this.#current.renewAt <= Date.now()) {
      const current = { token: this.#ask(), renewAt: Infinity };
      this.#current = {
        ...current,
        token: current.token.then(({ token, lifeSeconds }) => {
          const life = lifeSeconds * 1000;
          this.#current!.renewAt =
            Date.now() + Math.max(life - EARLY_MS, life / 2);
          return token;
        }),
      };
      this.#current.token.catch(() => {
        this.#current = undefined;
      });
    }
    return this.#current.token;
  }

  refused(): boolean {
    this.#current = undefined;
    return true;
  }

  async #ask(): Promise<{ token: string; lifeSeconds: number }> {
    const { tokenUrl, clientId, clientSecret, scope, audience } =
      this.#settings;
    const encoded = [clientId, clientSecret].map(encodeURIComponent).join(':');
    const { json } = await this.#exchange(tokenUrl, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        Authorization: `Basic ${Buffer.from(encoded).toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        ...(scope && { scope }),
        ...(audience && { audience }),
      }),
    });
    const { access_token: token, expires_in: life } = (json ?? {}) as {
      access_token?: unknown;
      expires_in?: unknown;
    };
    if (typeof token !== 'string' || token === '') {
      throw new VendorPortalError('The vendor gave us no token', {
        retryable: true,
      });
    }
    const seconds = Number(life);
    return { token, lifeSeconds: seconds > 0 ? seconds : DEFAULT_LIFE_S };
  }

  /** Whatever is wrong with our credentials, it is not the ticket: once they are put right, it goes. */
  async #exchange(url: string, request: RequestInit) {
    try {
      return await exchangeJson(new URL(url), request, {
        timeoutMs: this.#timeoutMs,
      });
    } catch (cause) {
      throw new VendorPortalError(
        'We got no token for the portal of the vendor',
        {
          retryable: true,
          cause,
        },
      );
    }
  }
}

/** The credentials that are configured. */
export function createCredentials({
  auth,
  timeoutSeconds,
}: Pick<PortalSettings, 'auth' | 'timeoutSeconds'>): Credentials {
  if ('token' in auth) {
    return { token: async () => auth.token, refused: () => false };
  }
  return new ClientCredentials(auth.oauth2, timeoutSeconds * 1000);
}
