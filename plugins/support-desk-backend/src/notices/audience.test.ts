import {
  ADMIN,
  hmisWith,
  naming,
  PLANNED,
  ref,
  startNotices,
  USER,
  type NoticeDesk,
} from './__testUtils__/noticeDesk';

jest.setTimeout(60_000);

describe('whom a planned notice reaches (S0-15)', () => {
  const preview = async (desk: NoticeDesk) => {
    const { body } = await desk.desk
      .as(ADMIN)
      .post('/notices/preview', { ...PLANNED });
    return body;
  };

  it('is every Agency Administrator of every active agency', async () => {
    const desk = await startNotices();
    expect(await preview(desk)).toMatchObject({ recipients: 3, warnings: [] });
    const notice = await desk.posted(PLANNED);
    expect(await desk.recipients(notice)).toMatchObject([
      {
        user: { ref: ref('emma-dove'), title: 'Emma Dove' },
        as: { id: 'agency-administrator', title: 'Agency Administrator' },
        group: { ref: 'group:default/agency-east', title: 'Agency East' },
        state: 'outstanding',
        chases: [],
      },
      { user: { title: 'Nora Quill' } },
      { user: { title: 'Saul Reed' } },
    ]);
  });

  it('is four where one agency has two', async () => {
    const desk = await startNotices(
      hmisWith({
        'agency-east': naming(
          'agency-administrator',
          'user:default/emma-dove,user:default/earl-finn',
        ),
      }),
    );
    expect(await preview(desk)).toMatchObject({ recipients: 4, warnings: [] });
  });

  it('is two where one agency has none, with a warning that names it', async () => {
    const desk = await startNotices(
      hmisWith({ 'agency-east': naming('agency-administrator', undefined) }),
    );
    const { warnings } = await desk.posted(PLANNED);
    expect(warnings).toEqual([
      {
        code: 'GROUP_WITHOUT_HOLDER',
        message:
          'Agency East has no Agency Administrator; nobody there is told',
        group: { ref: 'group:default/agency-east', title: 'Agency East' },
      },
    ]);
    expect(await preview(desk)).toMatchObject({ recipients: 2 });
  });
});

describe('how much ahead a planned notice is told (S0-16)', () => {
  // 20:00 in Phoenix is 03:00 UTC of the next day.
  it.each([
    ['2025-03-11T03:00:00Z', []],
    [
      '2025-03-11T03:01:00Z',
      [
        {
          code: 'LEAD_TOO_SHORT',
          message: '6 days 23 h 59 min, 7 days wanted',
        },
      ],
    ],
  ])('at %s', async (instant, warnings) => {
    const desk = await startNotices();
    desk.desk.setTime(instant);
    const notice = await desk.posted({
      ...PLANNED,
      leadReason: 'The disks came late',
    });
    expect(notice.warnings).toEqual(warnings);
    expect(notice.lead).toMatchObject({
      wanted: '7 days',
      wantedMs: 7 * 86_400_000,
      isTooShort: warnings.length > 0,
      reason: 'The disks came late',
    });
  });
});

describe('what a notice concerns', () => {
  it('is also what depends on it, by the catalog', async () => {
    const relate = (type: string, targetRef: string) => (entity: any) => ({
      ...entity,
      relations: [...(entity.relations ?? []), { type, targetRef }],
    });
    const desk = await startNotices(
      hmisWith({
        'hmis-database': relate('dependencyOf', 'component:default/hmis-web'),
      }),
    );
    const { id, services } = await desk.posted({
      ...PLANNED,
      services: ['hmis-database'],
    });
    expect(services).toEqual([
      {
        id: 'hmis-database',
        title: 'HMIS database',
        entity: 'resource:default/hmis-database',
      },
      {
        id: 'hmis-web',
        title: 'HMIS web site',
        entity: 'component:default/hmis-web',
        dependsOn: { id: 'hmis-database', title: 'HMIS database' },
      },
    ]);
    const about = async (entity: string) => {
      const { body } = await desk.desk
        .as(USER)
        .get(`/notices?entity=${entity}`);
      return body.items.map((it: { id: string }) => it.id);
    };
    expect(await about('component:default/hmis-web')).toEqual([id]);
    expect(await about('system:default/hmis')).toEqual([]);
  });

  it('may be an entity that the model does not know', async () => {
    const desk = await startNotices();
    const body = { ...PLANNED, services: ['Component:default/HMIS-web'] };
    expect((await desk.posted(body)).services).toMatchObject([
      { id: 'hmis-web' },
    ]);
  });
});
