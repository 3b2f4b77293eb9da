import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import type { TicketCaller } from '../../tickets/TicketService';
import { DatabaseLicenceStore } from '../DatabaseLicenceStore';
import { DatabaseSeatStore } from '../DatabaseSeatStore';
import type { SeenLicence } from '../LicenceSight';
import { DatabaseFigureStore } from './DatabaseFigureStore';
import { FigureCount } from './FigureCount';
import { FigureForecasts } from './FigureForecasts';
import { FigureService } from './FigureService';

jest.setTimeout(60_000);

const nec = exampleModel('nec-ihms');
const databases = createTestDatabases();

describe.each(databases.engines)('figures of a month on %s', engine => {
  let knex: Knex;
  let now: Date;
  let licence: string;
  let parts: ReturnType<typeof createParts>;

  const clock = { now: () => now };

  function createParts() {
    const licences = new DatabaseLicenceStore({ knex, clock });
    const figures = new DatabaseFigureStore({ knex });
    const see = async (id: string) =>
      ({
        licence: await licences.find(id),
        standing: { registered: { model: nec } },
      } as SeenLicence);
    const registry = {
      list: async () => [
        { model: nec, entity: nec as never, issues: [], broken: false },
      ],
    };
    return {
      licences,
      count: new FigureCount({ registry, licences, figures, clock }),
      service: new FigureService({
        figures,
        clock,
        sight: { see, manage: see },
      }),
      forecasts: new FigureForecasts({ figures, clock }),
    };
  }

  beforeEach(async () => {
    knex = await databases.open(engine);
    now = new Date('2025-03-01T12:00:00Z');
    parts = createParts();
    await parts.licences.sync([nec]);
    const [, documents] = await parts.licences.list([nec.ref]);
    licence = documents.id;
  });

  const giveSeats = async (count: number) => {
    const seats = new DatabaseSeatStore({ knex });
    for (let i = 0; i < count; i++) {
      await seats.give({
        seat: {
          id: randomUUID(),
          licence,
          holder: `user:default/${randomUUID()}`,
          since: now,
          givenBy: 'user:default/owner',
        },
        isUnnamed: false,
        messages: [],
      });
    }
  };

  const read = () =>
    parts.service.read(licence, { from: '2025-03-01' }, {} as TicketCaller);

  it('are drawn as they were counted, without days on which nothing was', async () => {
    const expected: { day: string; bought: number; inUse: number }[] = [];
    let inUse = 0;
    for (let day = 1; day <= 31; day++) {
      const at = `2025-03-${String(day).padStart(2, '0')}`;
      now = new Date(`${at}T09:00:00Z`);
      // The back end stands still for three days.
      if (day >= 10 && day <= 12) continue;
      await parts.count.run();
      const more = day % 3 === 0 ? 2 : 1;
      await giveSeats(more);
      inUse += more;
      now = new Date(`${at}T20:00:00Z`);
      await Promise.all([parts.count.run(), parts.count.run()]);
      expected.push({ day: at, bought: 57, inUse });
    }

    const { items, forecast, outlook } = await read();
    expect(items).toEqual(expected);
    expect(items).toHaveLength(28);
    expect(inUse).toBe(37);
    expect(forecast).toMatchObject({ trend: 36, days: 31 });
    // Twenty are left, of which 1.2 go in a day.
    expect(forecast?.fullOn).toBe('2025-04-17');
    expect(forecast!.earliest! < '2025-04-17').toBe(true);
    expect(forecast!.latest! > '2025-04-17').toBe(true);
    expect(outlook[0]).toMatchObject({ day: '2025-04-07', likely: 45.4 });

    const all = await parts.licences.list([nec.ref]);
    const forecasts = await parts.forecasts.forecastsOf(all);
    expect(forecasts.get(licence)).toEqual(forecast);
    // Business Objects has been full all the time.
    expect(forecasts.get(all[0].id)).toMatchObject({
      fullOn: '2025-03-31',
      trend: 0,
    });
  });

  it('belong to the day of the model, and show what is so now', async () => {
    now = new Date('2025-03-29T23:30:00Z');
    await parts.count.run();
    now = new Date('2025-03-30T23:30:00Z');
    await parts.count.run();
    await giveSeats(1);
    const { items } = await read();
    // The clocks in London went forward on the 30th.
    expect(items).toEqual([
      { day: '2025-03-29', bought: 57, inUse: 0 },
      { day: '2025-03-31', bought: 57, inUse: 1 },
    ]);
  });

  it('look ahead from what is in use now', async () => {
    for (const day of ['10', '11', '12', '13', '14', '15', '16']) {
      now = new Date(`2025-03-${day}T12:00:00Z`);
      await parts.count.run();
    }
    await giveSeats(57);
    const [licenceNow] = (await parts.licences.list([nec.ref])).slice(1);
    const forecasts = await parts.forecasts.forecastsOf([licenceNow]);
    expect(forecasts.get(licence)).toMatchObject({ fullOn: '2025-03-16' });
  });
});
