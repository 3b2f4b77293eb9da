import type { Knex } from 'knex';
import { CHUNK_SIZE } from '../../database';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseDecisionStore } from '../decisions/DatabaseDecisionStore';
import type { StoredDecision } from '../MatrixKnowledgeStore';
import { DatabaseChangeMarks } from './ChangeMarks';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/clickhome';
const OTHER = 'supportmodel:default/other';

const dispute = (id: string): StoredDecision => ({
  id,
  cell: 'responsibilities.groups.problems.rows.sync.cells.it',
  hash: 'responsible',
  content: { value: 'responsible' },
  decision: 'dispute',
  proposals: [{ column: 'users', value: 'responsible' }],
  actor: 'user:default/ann',
  at: new Date('2025-03-07T16:00:00Z'),
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseChangeMarks on %s', engine => {
  let knex: Knex;
  let marks: DatabaseChangeMarks;

  beforeEach(async () => {
    knex = await databases.open(engine);
    marks = new DatabaseChangeMarks({ knex });
    const store = new DatabaseDecisionStore({ knex });
    await store.decide(MODEL, ['a', 'b', 'c'].map(dispute));
    await store.decide(OTHER, [dispute('other')]);
  });

  it('says which decisions of a model a change has taken up', async () => {
    expect(await marks.takenUp(MODEL)).toEqual(new Set());
    await marks.takeUp(MODEL, ['a', 'c', 'other'], 'change-1');
    expect(await marks.takenUp(MODEL)).toEqual(new Set(['a', 'c']));
    expect(await marks.takenUp(OTHER)).toEqual(new Set());
  });

  it('takes up more than a statement has variables for', async () => {
    const ids = Array.from({ length: CHUNK_SIZE + 1 }, (_, i) => `many-${i}`);
    const store = new DatabaseDecisionStore({ knex });
    await store.decide(MODEL, ids.map(dispute));
    await marks.takeUp(MODEL, ids, 'change-1');
    expect(await marks.takenUp(MODEL)).toEqual(new Set(ids));
  });
});
