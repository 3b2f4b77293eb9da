import {
  TEAM,
  startCandidateDesk,
  type CandidateDesk,
} from './__testUtils__/candidateDesk';

jest.setTimeout(60_000);

describe('what is asked often', () => {
  let desk: CandidateDesk;

  beforeEach(async () => {
    desk = await startCandidateDesk();
  });

  it('is found once three queries in two weeks ask the same (S1-42, S1-44)', async () => {
    await desk.askOn('2025-03-03', '2025-03-10', '2025-03-17');
    const { items, mayWriteIn } = await desk.list();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: 'Reverse payment',
      status: 'open',
      origin: 'found',
      module: { id: 'rents', title: 'Rents' },
      count: 3,
      people: 1,
      firstAt: '2025-03-03T10:00:00.000Z',
      lastAt: '2025-03-17T10:00:00.000Z',
      because: {
        same: ['request type Query to the IHMS Project Team', 'module Rents'],
        words: ['reverse', 'payment'],
        threshold: { count: 3, within: '30 days' },
      },
    });
    expect(mayWriteIn).toEqual(['supportmodel:default/nec-ihms']);
    expect((await desk.list()).items).toEqual(items);
  });

  it.each([
    [
      'Reverse payment',
      [
        'Reverse a payment: Petrie',
        'Payment reversed? Petrie',
        'Petrie reverses payments',
      ],
    ],
    ['Rents', ['Iona Petrie', 'Iona Petrie', 'Petrie, Iona']],
  ])(
    'is called %p: not by the names of those who asked',
    async (title, asked) => {
      for (const summary of asked) await desk.ask(summary);
      const { items } = await desk.list();
      expect(items).toMatchObject([{ title, count: 3 }]);
      expect(JSON.stringify(items)).not.toMatch(/petrie/i);
    },
  );

  it.each([
    ['two', ['2025-03-03', '2025-03-10']],
    ['three over 31 days', ['2025-03-03', '2025-03-10', '2025-04-03']],
  ])('is not found for %s (S1-42)', async (_name, days) => {
    await desk.askOn(...days);
    expect((await desk.list()).items).toEqual([]);
  });

  it('counts who asks later', async () => {
    await desk.askOn('2025-03-03', '2025-03-04', '2025-03-05');
    const [{ version }] = (await desk.list()).items;
    desk.setTime('2025-03-07T10:00:00Z');
    await desk.ask('Payments to reverse', 'morag-tait');
    const { items } = await desk.list();
    expect(items).toMatchObject([{ count: 4, people: 2, version }]);
  });

  it('stays dismissed until as many have asked again', async () => {
    await desk.askOn('2025-03-03', '2025-03-04', '2025-03-05');
    const [found] = (await desk.list()).items;
    const dismissed = await desk.step(found, {
      step: 'dismiss',
      reason: 'One department only',
    });
    expect(dismissed.body).toMatchObject({
      status: 'dismissed',
      dismissal: {
        reason: 'One department only',
        by: { title: 'Lena Baird' },
      },
    });
    await desk.askOn('2025-03-06', '2025-03-07');
    expect((await desk.list()).items).toEqual([]);
    expect((await desk.list(TEAM, '&status=dismissed')).items).toMatchObject([
      { id: found.id, count: 5 },
    ]);
    await desk.askOn('2025-03-08');
    expect((await desk.list()).items).toMatchObject([
      { id: found.id, status: 'open', count: 6 },
    ]);
  });

  it('is not found again once it was taken out', async () => {
    const [ticket] = await desk.askOn('2025-03-03', '2025-03-04', '2025-03-05');
    const [{ id }] = (await desk.list()).items;
    const remove = (version: number) =>
      desk
        .as(TEAM)
        .delete(`/faq/candidates/${id}/members/ticket/${ticket.key}`)
        .set('If-Match', `${version}`);
    expect((await remove(1)).body).toMatchObject({ count: 2, version: 2 });
    await desk.askOn('2025-03-06');
    expect((await desk.list()).items).toMatchObject([{ id, count: 3 }]);
    expect((await remove(2)).status).toBe(404);
    const put = await desk
      .as(TEAM)
      .put(`/faq/candidates/${id}/members/ticket/${ticket.id}`)
      .set('If-Match', '2');
    expect(put.body).toMatchObject({ count: 4, version: 3 });
  });
});
