import type { PermissionsService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { RateLimiter } from '../../http/RateLimiter';
import { authorizeModelRead, type SupportModelRegistry } from '../../models';
import type { TicketCaller } from '../../tickets/TicketService';
import type { DatabaseVisitStore } from './DatabaseVisitStore';
import { dayOf } from './days';
import { factOf, type VisitMessage } from './visitFacts';

/** A person does not do more about one thing; a script may. */
const MOST_FACTS = 200;
const CALLS_PER_MINUTE = 60;

/** Keeps what happens before a request, or instead of one: the day and what it was, never who (S1-35). */
export class VisitService {
  readonly #visits: DatabaseVisitStore;
  readonly #registry: Pick<SupportModelRegistry, 'get'>;
  readonly #permissions: PermissionsService;
  readonly #clock: ClockService;
  readonly #limiter: RateLimiter;

  constructor(options: {
    visits: DatabaseVisitStore;
    registry: Pick<SupportModelRegistry, 'get'>;
    permissions: PermissionsService;
    clock: ClockService;
  }) {
    this.#visits = options.visits;
    this.#registry = options.registry;
    this.#permissions = options.permissions;
    this.#clock = options.clock;
    this.#limiter = new RateLimiter({
      clock: options.clock,
      perMinute: CALLS_PER_MINUTE,
    });
  }

  /**
   * @param visit - a UUID of the browser's making
   * @param caller - only to bound how often they call
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that the caller may not see
   * @throws InputError for an unknown module, or where a visit would have more than 200 events
   * @throws TooManyRequestsError after 60 calls in a minute
   */
  async record(
    visit: string,
    { model: name, module, events }: VisitMessage,
    caller: TicketCaller,
  ): Promise<void> {
    this.#limiter.count(caller.user);
    await authorizeModelRead(this.#permissions, name, caller);
    const { model } = await this.#registry.get(name);
    const known = await this.#visits.count(visit);
    if (known + events.length > MOST_FACTS) {
      throw new InputError(
        `body.events: ${events.length} are too many; a visit has at most ${MOST_FACTS}, and this one has ${known}`,
      );
    }
    await this.#visits.add({
      id: visit,
      modelRef: model.ref,
      module: moduleOf(module, model),
      day: dayOf(this.#clock.now()),
      facts: events.map(factOf),
    });
  }
}

function moduleOf(
  module: string | undefined,
  { services, title }: CompiledModel,
): string | undefined {
  if (module === undefined) return undefined;
  const found = Object.values(services).find(
    it => it.id === module || it.entity === module,
  );
  if (found) return found.id;
  throw new InputError(
    `body.module: '${module}' is not a service of ${title}; allowed: ${Object.keys(
      services,
    ).join(', ')}`,
  );
}
