import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { DatabaseNoticeStore } from '../../notices/DatabaseNoticeStore';
import type { StoredNotice } from '../../notices/NoticeStore';

/** Keeps notices as if they had been posted. */
export async function storeNotices(
  knex: Knex,
  stored: StoredNotice[],
): Promise<DatabaseNoticeStore> {
  const notices = new DatabaseNoticeStore({ knex });
  for (const notice of stored) {
    await notices.add({
      notice,
      at: notice.createdAt,
      events: [],
      messages: [],
    });
  }
  return notices;
}

/** Starts the plugin on a database that is up to date and has these notices. */
export async function startWithNotices(
  knex: Knex,
  stored: StoredNotice[],
  options: { hidden?: string[] } = {},
): Promise<SupportDeskTester & { notices: DatabaseNoticeStore }> {
  const notices = await storeNotices(knex, stored);
  const desk = await startSupportDesk({
    ...options,
    features: [
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
    ],
  });
  return { ...desk, notices };
}

/** As {@link startWithNotices}, with somebody who asks without any part in the model. */
export async function startAsking(knex: Knex, stored: StoredNotice[]) {
  const desk = await startWithNotices(knex, stored);
  return {
    ...desk,
    async get(path: string, query: Record<string, string> = {}) {
      const { body } = await desk
        .as('nina-moss')
        .get(`${path}?${new URLSearchParams(query)}`)
        .expect(200);
      return body;
    },
  };
}
