import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(120_000);

const GROUPS = 50;
const ROWS = 40;

/** Far more than it takes, and far less than what grows with the square of the rows would. */
const SOON_MS = 3_000;

const PARTIES = ['clickhome', 'client-it', 'client-users'];

function manyGroups() {
  const groupOf = (group: number) => ({
    title: `Tasks of site ${group}`,
    rows: Object.fromEntries(
      Array.from({ length: ROWS }, (_, row) => [
        `site-${group}-task-${row}`,
        {
          title: `Inspect crane ${group * ROWS + row} before work`,
          cells: { [PARTIES[row % 3]]: 'responsible' },
          basis: 'stated',
        },
      ]),
    ),
  });
  return Object.fromEntries(
    Array.from({ length: GROUPS }, (_, i) => [`site-${i}`, groupOf(i)]),
  );
}

describe('a matrix of 2,000 rows', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    const entities = exampleEntities('clickhome');
    const { spec } = entities.find(it => it.kind === 'SupportModel') as any;
    spec.responsibilities.groups = manyGroups();
    delete spec.document;
    desk = await startSupportDesk({ entities });
    // Compiled, kept and indexed once.
    await desk.as('uri-banks').get('/responsibilities/rows?q=crane');
  });

  const get = async (path: string) => {
    const start = performance.now();
    const answer = await desk.as('uri-banks').get(path);
    expect(answer.status).toBe(200);
    return { answer, took: performance.now() - start };
  };

  it('is read', async () => {
    const { answer, took } = await get(
      '/responsibilities?model=default/clickhome',
    );
    const { rows, groups, counts }: Matrix = answer.body;
    expect(rows).toHaveLength(GROUPS * ROWS);
    expect(groups).toHaveLength(GROUPS);
    expect(counts.responsible).toBe(GROUPS * ROWS);
    expect(took).toBeLessThan(SOON_MS);
  });

  it('is filtered', async () => {
    const { answer, took } = await get(
      '/responsibilities?model=default/clickhome&party=mine&q=crane',
    );
    expect(answer.body.rows).toHaveLength(650);
    expect(took).toBeLessThan(SOON_MS);
  });

  it('answers who does this', async () => {
    const { answer, took } = await get(
      '/responsibilities/rows?q=Inspect crane 1234 before work',
    );
    expect(answer.body.items[0].row.title).toBe(
      'Inspect crane 1234 before work',
    );
    expect(took).toBeLessThan(SOON_MS);
  });
});
