import type { NoticeFeed } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { FeedStore } from '../../feeds/FeedStore';
import type { TicketCaller } from '../../tickets/TicketService';
import type { NoticeSight } from '../NoticeSight';
import type { ReadableModels } from './ReadableModels';

/** Makes and ends the caller's own feed, and keeps up with what it may hold. */
export class OwnNoticeFeed {
  readonly #options: {
    feeds: FeedStore;
    readable: ReadableModels;
    sight: Pick<NoticeSight, 'standings'>;
    clock: ClockService;
  };

  constructor(options: {
    feeds: FeedStore;
    readable: ReadableModels;
    sight: Pick<NoticeSight, 'standings'>;
    clock: ClockService;
  }) {
    this.#options = options;
  }

  async get(caller: TicketCaller): Promise<NoticeFeed> {
    const since = await this.#options.feeds.sinceOf(caller.user);
    if (!since) return {};
    await this.#keepUp(caller);
    return { since: since.toISOString() };
  }

  async make(caller: TicketCaller): Promise<NoticeFeed> {
    const { feeds, clock } = this.#options;
    const since = clock.now();
    const token = await feeds.make(caller.user, since);
    await this.#keepUp(caller);
    return {
      calendar: `/notice-feed/${token}.ics`,
      rss: `/notice-feed/${token}.rss`,
      since: since.toISOString(),
    };
  }

  async end({ user }: TicketCaller): Promise<void> {
    await this.#options.feeds.delete(user);
  }

  async #keepUp(caller: TicketCaller) {
    const { readable, sight } = this.#options;
    const standings = await sight.standings(undefined, caller);
    await readable.keepUp(
      caller.user,
      standings.map(it => it.registered.model.ref),
    );
  }
}
