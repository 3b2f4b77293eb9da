import { NotAllowedError } from '@backstage/errors';
import {
  ticketManagePermission,
  type LevelCounts,
  type levelCountsQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketAuthorizer } from '../../tickets/TicketAuthorizer';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { CountStore } from './DatabaseCountStore';

const DEFAULT_PERIOD_MS = 30 * 24 * 3_600_000;

const NOTHING = {
  reached: 0,
  stopped: 0,
  escalated: 0,
  returned: 0,
  open: 0,
};

interface LevelCounterOptions {
  counts: CountStore;
  models: Pick<TicketModels, 'accessOf'>;
  authorizer: Pick<TicketAuthorizer, 'which'>;
  clock: ClockService;
}

/** Counts what each level takes off the next one: how many requests reached it, ended there, or went on. */
export class LevelCounter {
  readonly #options: LevelCounterOptions;

  constructor(options: LevelCounterOptions) {
    this.#options = options;
  }

  /**
   * The levels of a model, the lowest first, with what happened there in a period: from its first instant to before its last.
   *
   * @param model - `namespace/name`
   * @throws NotFoundError for an unknown model
   * @throws NotAllowedError for those who neither own the model or one of its levels, nor work on all tickets
   * @throws InvalidAnswersError for a period that ends before it begins
   */
  async count(
    model: string,
    query: z.output<typeof levelCountsQuerySchema>,
    caller: TicketCaller,
  ): Promise<LevelCounts> {
    const { counts, models, clock } = this.#options;
    const now = clock.now();
    const access = await models.accessOf(model, caller, now);
    await this.#assertAllowed(access.seesAllContacts, model, caller);
    const to = query.to ? new Date(query.to) : now;
    const from = query.from
      ? new Date(query.from)
      : new Date(to.getTime() - DEFAULT_PERIOD_MS);
    if (from >= to) {
      throw new InvalidAnswersError([
        {
          field: 'query.from',
          message: `must lie before ${to.toISOString()}, the end of the period`,
        },
      ]);
    }
    const { ref, levels } = access.context.model;
    const counted = await counts.countLevels(ref, { from, to });
    return {
      from: from.toISOString(),
      to: to.toISOString(),
      items: Object.values(levels)
        .sort((a, b) => a.level - b.level)
        .map(({ id, title, level }) => ({
          id,
          title,
          level,
          ...(counted.get(id) ?? NOTHING),
        })),
    };
  }

  async #assertAllowed(
    isOwner: boolean,
    model: string,
    caller: TicketCaller,
  ): Promise<void> {
    if (isOwner) return;
    const { authorizer } = this.#options;
    const manages = await authorizer.which(ticketManagePermission, caller);
    if (manages === 'all') return;
    throw new NotAllowedError(
      `model: what reached the levels of '${model}' is for those who own it or one of its levels`,
    );
  }
}
