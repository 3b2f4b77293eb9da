import type {
  BackstageCredentials,
  BackstageUserInfo,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { identityOf } from './identityOf';
import { Remembered } from './Remembered';

/** What a user's sign-in owns, asked for once in a while: without it each request asks the portal's auth plugin over HTTP. */
export class RememberedUserInfo implements UserInfoService {
  readonly #inner: UserInfoService;
  readonly #known: Remembered<BackstageUserInfo>;

  constructor(options: { inner: UserInfoService; milliseconds: number }) {
    this.#inner = options.inner;
    this.#known = new Remembered(options);
  }

  async getUserInfo(credentials: BackstageCredentials) {
    const identity = identityOf(credentials);
    if (!identity) return this.#inner.getUserInfo(credentials);
    return (
      this.#known.find(identity) ??
      this.#known.keep(identity, this.#inner.getUserInfo(credentials))
    );
  }
}
