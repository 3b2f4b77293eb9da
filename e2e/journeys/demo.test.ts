import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseEntityRef } from '@backstage/catalog-model';
import { readExampleTickets } from '../../packages/backend/src/demo/exampleTickets';
import { portalAs, until } from '../support/portal';

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
