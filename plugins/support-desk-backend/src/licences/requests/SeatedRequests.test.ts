import { createTestDatabases } from '../../database/__testUtils__/databases';
import { giftFor, insertLicence } from '../__testUtils__/seats';
import { DatabaseSeatStore } from '../DatabaseSeatStore';
import {
  ANN,
  ASKED,
  BEN,
  BOSS,
  change,
  MODEL,
  sampleRequest,
  training,
} from './__testUtils__/sampleRequest';
import { DatabaseLicenceRequestStore } from './DatabaseLicenceRequestStore';
import { SeatedRequests } from './SeatedRequests';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('requests of holders on %s', engine => {
  it('end as given, and nobody else does', async () => {
    const knex = await databases.open(engine);
    const seats = new DatabaseSeatStore({ knex });
    const requests = new DatabaseLicenceRequestStore({ knex });
    const licence = await insertLicence(knex, { bought: 5, unnamed: 0 });
    await requests.ask(change(sampleRequest({ licence, state: 'waiting' })));
    const other = { id: '2', licence, person: BEN };
    await requests.ask(
      change(sampleRequest({ ...other, training: training('2025-05-06') })),
    );
    await requests.ask(change(sampleRequest({ id: '3', licence: 'other' })));
    const run = () =>
      new SeatedRequests({ requests, clock: { now: () => ASKED } }).run();

    await run();
    await expect(requests.find('1')).resolves.toMatchObject({
      state: 'waiting',
    });
    await seats.give(giftFor(licence, ANN, { givenBy: BOSS }));
    await Promise.all([run(), run()]);
    await expect(requests.find('1')).resolves.toMatchObject({
      state: 'given',
      version: 2,
      updatedBy: BOSS,
    });
    await expect(seats.list(licence)).resolves.toMatchObject([
      { holder: ANN, request: '1' },
    ]);
    await expect(requests.historyOf('1')).resolves.toMatchObject([
      { action: 'asked' },
      { action: 'give', actor: BOSS },
    ]);
    for (const id of ['2', '3']) {
      await expect(requests.find(id)).resolves.toMatchObject({
        state: 'training',
        version: 1,
      });
    }
    await expect(
      requests.placesTaken(MODEL, 'training', ['2025-05-06']),
    ).resolves.toEqual(new Map([['2025-05-06', 1]]));
  });

  it('go on where the seat was released meanwhile', async () => {
    const knex = await databases.open(engine);
    const requests = new DatabaseLicenceRequestStore({ knex });
    await requests.ask(change(sampleRequest({ state: 'waiting' })));
    const [request] = await requests.listWaiting('lic');
    const late = new SeatedRequests({
      requests: {
        listSeated: async () => [{ request, seat: 'gone', givenBy: BOSS }],
        update: requests.update.bind(requests),
      },
      clock: { now: () => ASKED },
    });
    await late.run();
    await expect(requests.find('1')).resolves.toMatchObject({
      state: 'waiting',
      version: 1,
    });
  });
});
