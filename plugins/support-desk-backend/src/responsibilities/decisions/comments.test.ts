import {
  cell,
  confirm,
  COLLEAGUE,
  IT,
  OTHER_USER,
  ref,
  startReviewing,
  SYNC,
  USER,
  VENDOR,
  type ReviewDesk,
} from '../__testUtils__/reviewing';

jest.setTimeout(60_000);

describe('comments on cells', () => {
  let desk: ReviewDesk;

  beforeEach(async () => {
    desk = await startReviewing();
  });

  it('are kept with the cell, newest first', async () => {
    const { status, body } = await desk.comment(USER, SYNC, ' We see it. ');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      cell: SYNC,
      by: { ref: ref(USER), title: 'Uri Banks' },
      at: '2025-03-07T16:00:00.000Z',
      text: 'We see it.',
    });
    await desk.comment(IT, SYNC, 'Agreed');
    const { comments } = await desk.history(SYNC, VENDOR);
    expect(comments.map(it => it.text)).toEqual(['Agreed', 'We see it.']);
    expect(await desk.cellAt(SYNC)).toMatchObject({ comments: 2 });
  });

  it('are told to those who take part in the cell', async () => {
    await desk.comment(USER, SYNC, 'We see it.');
    expect(await desk.desk.told()).toEqual([]);
    await desk.decided(IT, confirm(SYNC));
    await desk.comment(OTHER_USER, SYNC, 'So do I.');
    expect(await desk.desk.told()).toEqual([
      {
        to: [ref(IT), ref(USER)],
        title:
          'June Sorrel on Client IT Resource: Resolution of sync problems (has connection, Data issue)',
        description: 'So do I.',
      },
    ]);
    await desk.comment(OTHER_USER, cell('sync-data', 'clickhome'), 'You too?');
    expect(await desk.desk.told()).toEqual([]);
  });

  it('are told to those who review its column in the open round', async () => {
    const reviewers = [{ column: 'client-it', people: [ref(COLLEAGUE)] }];
    expect((await desk.open(IT, { reviewers })).status).toBe(201);
    await desk.desk.told();
    await desk.comment(USER, SYNC, 'We see it.');
    expect(await desk.desk.told()).toMatchObject([{ to: [ref(COLLEAGUE)] }]);
  });

  it.each([cell('nothing', 'client-it'), cell('sync-data', 'nobody'), 'rows'])(
    'are of cells that there are: not %s',
    async path => {
      const { status, body } = await desk.comment(IT, path, 'Hello');
      expect(status).toBe(422);
      expect(body.error.fields).toEqual([
        {
          field: 'cell',
          message: expect.stringContaining(path),
          allowed: expect.arrayContaining([expect.any(String)]),
        },
      ]);
    },
  );

  it('have a text', async () => {
    const { status, body } = await desk.comment(IT, SYNC, '  ');
    expect(status).toBe(400);
    expect(body.error.message).toContain('text');
  });

  it('stay with a cell that the matrix no longer has', async () => {
    await desk.comment(IT, SYNC, 'Who else?');
    await desk.change('2025-03-10T12:00:00Z', ({ groups }) => {
      delete groups['resolution-of-problems'].rows['sync-data'];
    });
    expect(await desk.history(SYNC)).toMatchObject({
      comments: [{ text: 'Who else?' }],
      contents: [{ value: 'responsible' }],
    });
    expect((await desk.comment(IT, SYNC, 'Me')).status).toBe(422);
    const { status } = await desk.desk
      .as(IT)
      .get(
        `/responsibility-cells?model=default/clickhome&cell=${cell(
          'x',
          'client-it',
        )}`,
      );
    expect(status).toBe(404);
  });
});

it('names who decides on a cell: its party, who reviews it, and the owner', async () => {
  const desk = await startReviewing();
  const reviewers = [{ column: 'client-it', people: [ref(OTHER_USER)] }];
  await desk.open(IT, { reviewers });
  const { deciders } = await desk.history(SYNC, USER);
  expect(deciders).toMatchObject({
    party: 'Client IT Resource',
    people: expect.arrayContaining([{ ref: ref(IT), title: 'Isla Trent' }]),
    reviewers: [{ ref: ref(OTHER_USER), title: 'June Sorrel' }],
    owner: { ref: 'group:default/clickhome-client-it' },
  });
  const remark = await desk.history(cell('sync-data', 'other'), USER);
  expect(remark.deciders).toMatchObject({ people: [], reviewers: [] });
  expect(remark.deciders?.party).toBeUndefined();
});
