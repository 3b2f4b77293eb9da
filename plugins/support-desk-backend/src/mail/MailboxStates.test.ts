import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { MailboxStates } from './MailboxStates';

jest.setTimeout(60_000);

const MONDAY = new Date('2025-03-10T10:00:00Z');
const LATER = new Date('2025-03-10T11:00:00Z');

const databases = createTestDatabases();

describe.each(databases.engines)('states of mailboxes on %s', engine => {
  let knex: Knex;
  let now: Date;
  let states: MailboxStates;
  const state = async (id = 'pay') => (await states.statesOf([id])).get(id);

  beforeEach(async () => {
    knex = await databases.open(engine);
    now = MONDAY;
    states = new MailboxStates({ knex, clock: { now: () => now } });
  });

  it('say of each way since when it is so', async () => {
    await states.report('pay', 'reading', { up: true });
    await states.report('pay', 'sending', { up: false, problem: 'no server' });
    now = LATER;
    await states.report('pay', 'reading', { up: true });
    await states.report('pay', 'sending', { up: false, problem: 'no route' });
    expect(await state()).toEqual({
      reading: { up: true, since: MONDAY },
      sending: { up: false, since: MONDAY, problem: 'no route' },
    });
    await states.report('pay', 'sending', { up: true });
    expect(await state()).toMatchObject({
      sending: { up: true, since: LATER },
    });
    expect((await state())?.sending).not.toHaveProperty('problem');
    expect(await state('rent')).toBeUndefined();
  });

  it('keep where reading went on, whatever is said of them', async () => {
    expect(await states.getPosition('pay')).toBeUndefined();
    await states.keepPosition('pay', { uid: 7 });
    await states.report('pay', 'reading', { up: false, problem: 'no server' });
    await states.keepPosition('pay', { uid: 8 });
    expect(await states.getPosition('pay')).toEqual({ uid: 8 });
    expect((await state())?.reading).toMatchObject({ up: false });
    expect(await state()).toMatchObject({ sending: undefined });
  });
});
