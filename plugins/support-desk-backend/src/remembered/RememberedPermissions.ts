import type {
  PermissionsService,
  PermissionsServiceRequestOptions,
} from '@backstage/backend-plugin-api';
import type { PolicyDecision } from '@backstage/plugin-permission-common';
import { identityOf } from './identityOf';
import { Remembered } from './Remembered';

type Request = { permission: unknown; resourceRef?: string };
type Ask<R, D> = (
  requests: R[],
  options: PermissionsServiceRequestOptions,
) => Promise<D[]>;

/**
 * Decisions of the portal's permission policy, asked for once in a while: each question is a request over HTTP, which asks for the user's
 * memberships over HTTP in turn.
 *
 * Only what the policy itself says is kept, by user and permission: conditions are looked at with each request anew, against what is stored
 * then. A question about one resource is passed on each time.
 */
export class RememberedPermissions implements PermissionsService {
  readonly #inner: PermissionsService;
  readonly #known: Remembered<PolicyDecision>;

  constructor(options: {
    inner: PermissionsService;
    milliseconds: number;
    now?: () => number;
  }) {
    this.#inner = options.inner;
    this.#known = new Remembered(options);
  }

  authorize: PermissionsService['authorize'] = (requests, options) =>
    this.#decide('authorize', requests, options, (...asked) =>
      this.#inner.authorize(...asked),
    );

  authorizeConditional: PermissionsService['authorizeConditional'] = (
    requests,
    options,
  ) =>
    this.#decide('authorizeConditional', requests, options, (...asked) =>
      this.#inner.authorizeConditional(...asked),
    );

  async #decide<R extends Request, D extends PolicyDecision>(
    kind: string,
    requests: R[],
    options: PermissionsServiceRequestOptions,
    ask: Ask<R, D>,
  ): Promise<D[]> {
    const identity =
      'credentials' in options ? identityOf(options.credentials) : undefined;
    if (!identity || requests.some(it => it.resourceRef !== undefined)) {
      return ask(requests, options);
    }
    const keys = requests.map(({ permission }) =>
      JSON.stringify([kind, identity, permission]),
    );
    const decisions = this.#known.ofAll(keys, places =>
      ask(
        places.map(it => requests[it]),
        options,
      ),
    );
    return decisions as Promise<D[]>;
  }
}
