import type { LicenceFigure } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import type { TicketCaller } from '../../tickets/TicketService';
import { plainLicence } from '../__testUtils__/sampleLicence';
import type { SeenLicence } from '../LicenceSight';
import type { StoredLicence } from '../LicenceStore';
import { FigureService } from './FigureService';

const caller = {} as TicketCaller;

function createService(options: {
  licence?: Partial<StoredLicence>;
  figures?: LicenceFigure[];
}) {
  const see = async () =>
    ({
      licence: { ...plainLicence, ...options.licence },
      standing: { registered: { model: exampleModel('nec-ihms') } },
    } as SeenLicence);
  const figures = {
    list: jest.fn(async (_: string, from: string) =>
      (options.figures ?? []).filter(it => it.day >= from),
    ),
    record: jest.fn(),
  };
  const service = new FigureService({
    sight: { see, manage: see },
    figures,
    clock: { now: () => new Date('2025-03-07T16:00:00Z') },
  });
  return { service, figures };
}

describe('FigureService', () => {
  it('shows a year up to today', async () => {
    const { service } = createService({
      licence: { bought: 5, unnamed: 2, seats: 1 },
      figures: [
        { day: '2024-03-06', inUse: 1 },
        { day: '2024-03-07', inUse: 2 },
        { day: '2025-03-07', inUse: 2 },
      ],
    });
    await expect(service.read('2', {}, caller)).resolves.toEqual({
      items: [
        { day: '2024-03-07', inUse: 2 },
        { day: '2025-03-07', bought: 5, inUse: 3 },
      ],
      forecast: undefined,
      outlook: [],
      marks: [],
    });
  });

  it('looks back half a year for a forecast, whatever is shown', async () => {
    const { service } = createService({
      licence: { bought: 20, unnamed: 10 },
      figures: [
        { day: '2025-01-01', inUse: 3 },
        { day: '2025-02-01', inUse: 6 },
      ],
    });
    const found = await service.read('2', { from: '2025-03-07' }, caller);
    expect(found.items).toEqual([{ day: '2025-03-07', bought: 20, inUse: 10 }]);
    // Seven more in 65 days; ten more are left.
    expect(found.forecast).toMatchObject({
      fullOn: '2025-06-08',
      trend: 3.23,
      days: 66,
    });
    expect(found.outlook).toHaveLength(26);
  });

  it('has no limit where a whole site is licensed', async () => {
    const { service } = createService({
      licence: { metric: 'site', bought: 1, unnamed: 40 },
    });
    const { items } = await service.read('2', {}, caller);
    expect(items).toEqual([{ day: '2025-03-07', inUse: 40 }]);
  });

  it('marks the days that matter, from the first shown to half a year ahead', async () => {
    const { service } = createService({
      licence: {
        renewal: '2025-06-01',
        noticeDays: 90,
        contractEnd: '2025-05-31',
      },
    });
    const { marks } = await service.read('2', {}, caller);
    expect(marks).toEqual([
      { day: '2025-03-03', kind: 'notice' },
      { day: '2025-05-31', kind: 'end' },
      { day: '2025-06-01', kind: 'renewal' },
    ]);
    const later = await service.read('2', { from: '2025-03-04' }, caller);
    expect(later.marks.map(it => it.kind)).toEqual(['end', 'renewal']);
  });

  it('refuses to begin with a day that is yet to come', async () => {
    const { service } = createService({});
    const reading = service.read('2', { from: '2025-03-08' }, caller);
    await expect(reading).rejects.toThrow(
      'from: 2025-03-08 is yet to come; allowed is 2025-03-07 or a day before',
    );
  });

  it('records past days, and shows from the first of them', async () => {
    const { service, figures } = createService({});
    const items = [
      { day: '2025-03-06', bought: 5, inUse: 4 },
      { day: '2023-01-01', inUse: 1 },
    ];
    await service.record('2', { items }, caller);
    expect(figures.record).toHaveBeenCalledWith('2', items);
    expect(figures.list).toHaveBeenCalledWith('2', '2023-01-01');
  });

  it('refuses days that are not past or there twice, and names each', async () => {
    const { service, figures } = createService({});
    const items = [
      { day: '2025-03-06', inUse: 1 },
      { day: '2025-03-07', inUse: 1 },
      { day: '2025-03-06', inUse: 2 },
    ];
    await expect(service.record('2', { items }, caller)).rejects.toMatchObject({
      fields: [
        {
          field: 'items.1.day',
          message: '2025-03-07 is not past; allowed are days before 2025-03-07',
        },
        {
          field: 'items.2.day',
          message: '2025-03-06 is in items.0 too; allowed is each day once',
        },
      ],
    });
    expect(figures.record).not.toHaveBeenCalled();
  });
});
