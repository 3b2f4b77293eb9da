import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { storeReportTickets } from '../__testUtils__/reportTickets';
import { spanOf } from '../periods';
import type { SectionContext } from '../SectionSource';
import { countClocks, missedClocks } from './clockCounts';

jest.setTimeout(60_000);

const ZONE = 'America/Phoenix';

const databases = createTestDatabases();

describe.each(databases.engines)('missedClocks on %s', engine => {
  it('lists the same however few are looked up at first', async () => {
    const knex = await databases.open(engine);
    const model = exampleModel('hmis');
    await storeReportTickets(knex, model, 1_500);
    const context: SectionContext = {
      model,
      period: {
        ...spanOf('2025-03', ZONE),
        before: spanOf('2025-02', ZONE),
      },
      timeZone: ZONE,
      now: new Date('2025-09-01T00:00:00Z'),
    };
    const counts = await countClocks(knex, context);
    const missed = (most?: number) => missedClocks(knex, context, counts, most);
    const all = await missed(10_000);
    // Two measures in four lines each, of which each has more than are listed.
    expect(all).toHaveLength(2 * 4 * 20);
    // Too few for a line; enough for all but one of them; enough for each.
    for (const most of [1, 80, 120, 160, undefined]) {
      expect(await missed(most)).toEqual(all);
    }
  });
});
