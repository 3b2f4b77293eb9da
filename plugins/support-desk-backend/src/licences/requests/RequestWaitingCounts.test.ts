import { createTestDatabases } from '../../database/__testUtils__/databases';
import { RequestWaitingCounts } from './RequestWaitingCounts';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';

const row = (id: string, licence: string, person: string, state: string) => ({
  id,
  licence,
  person,
  state,
  waiting_person: ['declined', 'withdrawn', 'given'].includes(state)
    ? null
    : person,
  version: 1,
  title: licence,
  model_ref: 'supportmodel:default/m',
  asked_by: ANN,
  asked_at: 0,
  reason: '',
  answers: '[]',
  remarks: '[]',
  missed: '[]',
  updated_at: 0,
  updated_by: ANN,
});

const databases = createTestDatabases();

it.each(databases.engines)(
  'RequestWaitingCounts counts what has not ended on %s',
  async engine => {
    const knex = await databases.open(engine);
    await knex('licence_requests').insert([
      row('1', 'a', ANN, 'approval'),
      row('2', 'a', BEN, 'training'),
      row('3', 'a', 'user:default/cid', 'given'),
      row('4', 'b', ANN, 'waiting'),
      row('5', 'c', ANN, 'withdrawn'),
      row('6', 'd', ANN, 'declined'),
    ]);
    const counts = new RequestWaitingCounts({ knex });
    const many = Array.from({ length: 450 }, (_, i) => `other-${i}`);
    await expect(counts.waitingOf(['a', 'c', ...many, 'b'])).resolves.toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
    await expect(
      counts.waitsFor(ANN, ['a', ...many, 'b', 'c']),
    ).resolves.toEqual(new Set(['a', 'b']));
    await expect(counts.waitsFor(BEN, ['b'])).resolves.toEqual(new Set());
  },
);
