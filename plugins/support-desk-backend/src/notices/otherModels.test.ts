import { exampleEntities } from '../__testUtils__/startSupportDesk';
import {
  ADMIN,
  RESUMED,
  startNotices,
  UNPLANNED,
} from './__testUtils__/noticeDesk';

jest.setTimeout(60_000);

const CLICKHOME = 'supportmodel:default/clickhome';
/** Belongs to ClickHome, which tells of releases. */
const VENDOR = 'vera-lintel';

describe('notices of other models', () => {
  it('are shown for a week where they say no end, and need no reply', async () => {
    const desk = await startNotices(exampleEntities('clickhome'));
    const notice = await desk.posted(
      {
        model: CLICKHOME,
        type: 'release-notes',
        title: 'Version 7',
        text: 'Faster.',
        channels: ['forum'],
      },
      VENDOR,
    );
    expect(notice).toMatchObject({
      kind: 'release',
      state: 'open',
      services: [],
      warnings: [],
      startsAt: '2025-03-07T16:00:00.000Z',
      endsAt: '2025-03-14T16:00:00.000Z',
    });
    expect(notice).not.toHaveProperty('replies');
    expect(notice).not.toHaveProperty('followUp');
    expect(await desk.recipients(notice, '', VENDOR)).toHaveLength(
      (await desk.desk.told())[0].to.length,
    );
    await desk.passTo('2025-03-14T16:00:00Z');
    expect(await desk.read(notice.id, VENDOR)).toMatchObject({
      state: 'closed',
      endedAt: '2025-03-14T16:00:00.000Z',
    });
  });

  it('are none where the model states none', async () => {
    const desk = await startNotices(exampleEntities('payroll'));
    const model = 'supportmodel:default/payroll';
    const by = desk.desk.as(ADMIN);
    const types = await by.get(`/notice-types?model=${model}`);
    expect(types.body).toEqual({ items: [] });
    const { status, body } = await desk.post({ ...UNPLANNED, model });
    expect(status).toBe(422);
    expect(body.error.message).toContain('states no notices');
    expect((await by.get(`/notices?model=${model}`)).body.items).toEqual([]);
  });

  it('do not follow those of another model', async () => {
    const copy = exampleEntities('hmis').flatMap(it =>
      it.kind === 'SupportModel'
        ? [
            it,
            {
              ...it,
              metadata: { ...it.metadata, name: 'other', title: 'Other' },
              spec: { ...it.spec, keyPrefix: 'OTHER' },
            },
          ]
        : [it],
    );
    const desk = await startNotices(copy);
    const other = await desk.posted({
      ...UNPLANNED,
      model: 'supportmodel:default/other',
    });
    const { status, body } = await desk.post({ ...RESUMED, follows: other.id });
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: 'follows',
        message: "'No database' is a notice of Other, not of this model",
      },
    ]);
  });
});
