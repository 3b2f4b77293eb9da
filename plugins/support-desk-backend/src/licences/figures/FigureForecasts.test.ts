import type { LicenceFigure } from '@supportdesk/backstage-plugin-support-desk-common';
import { plainLicence } from '../__testUtils__/sampleLicence';
import { FigureForecasts } from './FigureForecasts';

const licence = { ...plainLicence, bought: 20, unnamed: 10, seats: 0 };

const forecastWith = async (figures: LicenceFigure[]) => {
  const forecasts = new FigureForecasts({
    figures: { listAll: async () => new Map([[licence.id, figures]]) },
    clock: { now: () => new Date('2025-03-07T16:00:00Z') },
  });
  return (await forecasts.forecastsOf([licence])).get(licence.id);
};

const before = [
  { day: '2025-01-01', inUse: 3 },
  { day: '2025-02-01', inUse: 6 },
];

describe('FigureForecasts', () => {
  it('goes from today, also where today was not counted yet', async () => {
    const expected = { fullOn: '2025-06-08', trend: 3.23, days: 66 };
    await expect(forecastWith(before)).resolves.toMatchObject(expected);
    // Counted this morning, before seats came.
    const today = { day: '2025-03-07', inUse: 8 };
    await expect(forecastWith([...before, today])).resolves.toMatchObject(
      expected,
    );
  });

  it('goes from the last day of zones that are ahead', async () => {
    const tomorrow = { day: '2025-03-08', inUse: 8 };
    await expect(forecastWith([...before, tomorrow])).resolves.toMatchObject({
      days: 67,
    });
  });

  it('says nothing where nothing was counted', async () => {
    await expect(forecastWith([])).resolves.toBeUndefined();
  });
});
