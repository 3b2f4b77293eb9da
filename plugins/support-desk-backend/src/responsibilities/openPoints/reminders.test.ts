import type { OpenPointList } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleEntities } from '../../__testUtils__/startSupportDesk';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/clickhome';
const TASK = 'support-desk-open-point-reminders';
const HOURS = 'document.openQuestions.business-hours';
const IT = 'isla-trent';
const USER = 'uri-banks';

describe('reminders of open points', () => {
  let desk: TimedDesk;

  beforeEach(async () => {
    desk = await startTimedDesk({ entities: exampleEntities('clickhome') });
  });

  const take = async (by: string, step: object) => {
    const { body } = await desk.as(IT).get(`/open-points?model=${MODEL}`);
    const { items } = body as OpenPointList;
    const { id, hash } = items.find(it => it.id === HOURS)!;
    const { status } = await desk
      .as(by)
      .post('/open-points/steps', { model: MODEL, point: id, hash, step });
    expect(status).toBe(200);
    await desk.told();
  };
  const ask = (dueOn?: string) =>
    take(IT, { step: 'ask', whom: `user:default/${USER}`, dueOn });
  const toldAt = async (...instants: string[]) => {
    const told = [];
    for (const instant of instants) {
      desk.setTime(instant);
      await desk.run(TASK);
      told.push(...(await desk.told()).map(it => ({ instant, ...it })));
    }
    return told;
  };

  it('come once before the day and once after, in the zone of the model', async () => {
    await ask('2025-03-31');
    // In Melbourne a day begins at 13:00 UTC.
    const told = await toldAt(
      '2025-03-27T12:59:00Z',
      '2025-03-27T13:00:00Z',
      '2025-03-29T13:00:00Z',
      '2025-03-31T12:59:00Z',
      '2025-03-31T13:00:00Z',
      '2025-04-20T13:00:00Z',
    );
    expect(told.map(({ instant, to }) => [instant, to])).toEqual([
      ['2025-03-27T13:00:00Z', [`user:default/${USER}`]],
      ['2025-03-31T13:00:00Z', [`user:default/${USER}`]],
    ]);
    expect(told[0].title).toMatch(
      /^An answer about .+ is due on Monday 31 March 2025$/,
    );
    expect(told[0].description).toBe(
      'ClickHome. Business hours and time zone are not given.',
    );
    expect(told[1].title).toContain('was due on Monday 31 March 2025');
  });

  it('do not come right after somebody was asked, and come again for another day', async () => {
    await ask('2025-03-09');
    expect(await toldAt('2025-03-08T16:00:00Z')).toEqual([]);
    await ask('2025-03-31');
    expect(await toldAt('2025-03-29T13:00:00Z')).toHaveLength(1);
  });

  it('do not come for what was answered or opened again, nor without a day', async () => {
    await ask();
    expect(await toldAt('2025-03-29T13:00:00Z')).toEqual([]);
    await ask('2025-04-10');
    await take(USER, { step: 'answer', text: '8 to 6' });
    expect(await toldAt('2025-04-11T16:00:00Z')).toEqual([]);
    await take(USER, { step: 'reopen' });
    expect(await toldAt('2025-04-12T16:00:00Z')).toEqual([]);
  });
});
