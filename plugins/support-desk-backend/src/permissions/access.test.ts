import { supportDeskEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { createTestDatabases } from '../database/__testUtils__/databases';
import {
  startAccess,
  type AccessTester,
  type Outcome,
} from './__testUtils__/AccessTester';
import { lettersOf } from './__testUtils__/lettersOf';
import { COLUMNS } from './__testUtils__/personas';
import { leaksIn } from './__testUtils__/secrets';
import { operationOf, TABLES } from './__testUtils__/tables';

jest.setTimeout(120_000);

const databases = createTestDatabases();

/** How somebody is refused, without the ids that they sent. */
const REFUSED = [401, 403, 404];

describe('every operation and everybody', () => {
  let desk: AccessTester;

  beforeAll(async () => {
    desk = await startAccess(databases);
  });

  it('stand in the tables', () => {
    const rows = Object.values(TABLES).flatMap(it => Object.keys(it));
    expect([...new Set(rows.map(operationOf))].sort()).toEqual(
      supportDeskEndpoints.map(it => it.operationId).sort(),
    );
  });

  describe.each(Object.entries(TABLES))('of %s', (_, table) => {
    it.each(Object.entries(table))('%s', async (row, [expected, attempt]) => {
      const outcomes: Outcome[] = [];
      for (const persona of COLUMNS) {
        outcomes.push(await desk.attempt(operationOf(row), persona, attempt));
      }
      expect(lettersOf(outcomes)).toBe(expected);
      outcomes.forEach((it, index) => {
        expect(leaksIn(it.text, COLUMNS[index])).toEqual([]);
        const isRefused = REFUSED.includes(it.status);
        expect(isRefused ? it.changed : []).toEqual([]);
      });
    });
  });
});
