import { join } from 'node:path';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  readExamples,
  readExampleTickets,
} from '../../packages/backend/src/demo/exampleTickets';
import type { ExampleNotice } from '../../packages/backend/src/demo/NoticeSeeder';
import { portalAs, until } from '../support/portal';
import { expect, test } from '../support/test';

/** The people and models of the demo come into the catalog one by one. */
const SEEDED_MS = 4 * 60_000;

test('everybody in the demo data does with the tickets what it says', async ({
  baseURL,
}) => {
  test.setTimeout(SEEDED_MS + 60_000);
  const file = join(__dirname, '../../examples/tickets.yaml');
  const examples = await readExampleTickets(file, new Date());
  const as = (ref: string) => portalAs(baseURL!, parseEntityRef(ref).name);

  for (const { persona, ticket, then } of examples) {
    await test.step(ticket.summary, async () => {
      const { client } = await as(persona);
      const find = async () => {
        const { items } = await client.getTickets({ limit: 200 });
        return items.find(it => it.summary === ticket.summary);
      };
      await until(SEEDED_MS, async () => Boolean(await find()));
      const { key } = (await find())!;
      for (const actor of new Set(then.map(it => it.persona))) {
        const worker = await as(actor);
        const done = async () => {
          const { items } = await worker.client.getTimeline(key);
          return items.filter(
            it => it.actor.ref === actor && it.type !== 'created',
          ).length;
        };
        const steps = then.filter(it => it.persona === actor).length;
        await until(30_000, async () => (await done()) >= steps);
      }
    });
  }
  expect(examples.length).toBeGreaterThan(0);
});

test('everybody who posts, answers or follows notices in the demo data does so', async ({
  baseURL,
}) => {
  test.setTimeout(SEEDED_MS + 60_000);
  const file = join(__dirname, '../../examples/notices.yaml');
  const examples: ExampleNotice[] = await readExamples(file, new Date());
  const posts = examples.filter(it => it.notice);

  for (const { persona, notice, then = [] } of posts) {
    await test.step(notice!.title, async () => {
      const { client } = await portalAs(baseURL!, parseEntityRef(persona).name);
      const { model } = notice!;
      const find = async (title: string) => {
        const { items } = await client.getNotices({ model, limit: 200 });
        return items.find(it => it.title === title);
      };
      const titles = [notice!, ...then.map(it => it.followUp)].flatMap(
        it => it?.title ?? [],
      );
      for (const title of titles) {
        await until(SEEDED_MS, async () => Boolean(await find(title)));
      }
      const replied = then.filter(it => it.acknowledge).length;
      await until(30_000, async () => {
        const { replies } = (await find(notice!.title))!;
        return (replies?.acknowledged ?? 0) >= replied;
      });
    });
  }
  expect(posts.length).toBeGreaterThan(0);
});
