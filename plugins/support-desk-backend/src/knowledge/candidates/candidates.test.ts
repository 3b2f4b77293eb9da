import { logTicket } from '../../tickets/__testUtils__/requests';
import {
  MODEL,
  OF_ESTATES,
  OF_RENTS,
  SUMMARIES,
  TEAM,
  USER,
  startCandidateDesk,
  type CandidateDesk,
} from './__testUtils__/candidateDesk';

jest.setTimeout(60_000);

describe('candidates of the FAQ', () => {
  let desk: CandidateDesk;

  beforeEach(async () => {
    desk = await startCandidateDesk();
  });

  describe('are proposed', () => {
    it('from a ticket, once (S1-30)', async () => {
      const ticket = await desk.ask(SUMMARIES[0]);
      const candidate = await desk.add({ tickets: [ticket.key] }, OF_RENTS);
      expect(candidate).toMatchObject({
        origin: 'added',
        module: { id: 'rents' },
        count: 1,
        createdBy: { ref: `user:default/${OF_RENTS}` },
        members: [{ kind: 'ticket', key: ticket.key, summary: SUMMARIES[0] }],
      });
      const { status, body } = await desk.as(TEAM).post('/faq/candidates', {
        model: MODEL,
        title: 'The same',
        tickets: [ticket.id],
      });
      expect(status).toBe(409);
      expect(body.error).toMatchObject({
        code: 'BELONGS_TO',
        candidate: candidate.id,
        message: expect.stringContaining(ticket.key),
      });
      expect((await desk.list()).items).toHaveLength(1);
    });

    it('and found again by what they say', async () => {
      const { id } = await desk.add({ module: 'rents' });
      await desk.ask(SUMMARIES[0]);
      expect((await desk.list()).items).toMatchObject([{ id, count: 1 }]);
    });

    it('not by those who do not write, who learn whom to ask (S1-36)', async () => {
      const request = { model: MODEL, title: 'Payments', module: 'rents' };
      const { status, body } = await desk
        .as(USER)
        .post('/faq/candidates', request);
      expect(status).toBe(403);
      expect(body.error.message).toContain('Dana Struan');
      expect(body.error.ask).toMatchObject([
        { people: [{ name: 'Dana Struan' }, { name: 'Beth-Anne Harkin' }] },
      ]);
    });

    it('not with tickets of other models, nor with modules that there are not', async () => {
      const ticket = await logTicket(desk, TEAM, {
        model: 'default/payroll',
        requestType: 'problem',
        summary: 'Where is my payslip?',
        priority: 'low',
        fields: { what: 'No payslip', when: '2025-03-07T09:00:00Z' },
      });
      const other = await desk.as(TEAM).post('/faq/candidates', {
        model: MODEL,
        title: 'Payslips',
        tickets: [ticket.key],
      });
      expect(other.status).toBe(422);
      expect(other.body.error.fields).toMatchObject([{ field: 'tickets' }]);
      const wrong = await desk
        .as(TEAM)
        .post('/faq/candidates', { model: MODEL, title: 'Cars', module: 'x' });
      expect(wrong.status).toBe(400);
      expect(wrong.body.error.message).toContain('module');
    });
  });

  it('show nobody who asked, and of what one may not see only the day', async () => {
    await desk.askOn('2025-03-03', '2025-03-04', '2025-03-05');
    const [{ id }] = (await desk.list()).items;
    const ofTeam = await desk.get(id);
    expect(ofTeam.members).toHaveLength(3);
    expect(ofTeam.members[0]).toMatchObject({ summary: SUMMARIES[2] });
    const ofOther = await desk.get(id, OF_ESTATES);
    expect(ofOther.members).toEqual([
      { kind: 'ticket', at: '2025-03-05T00:00:00.000Z' },
      { kind: 'ticket', at: '2025-03-04T00:00:00.000Z' },
      { kind: 'ticket', at: '2025-03-03T00:00:00.000Z' },
    ]);
    for (const seen of [ofTeam, ofOther]) {
      expect(JSON.stringify(seen)).not.toMatch(/iona/i);
      expect(seen).toMatchObject({ count: 3, people: 1 });
    }
  });

  it('are not there for those who do not write', async () => {
    const { id } = await desk.add();
    expect((await desk.list(USER)).items).toEqual([]);
    const { status } = await desk.as(USER).get(`/faq/candidates/${id}`);
    expect(status).toBe(404);
  });

  it('go to somebody who writes, and tell them', async () => {
    const candidate = await desk.add({ module: 'rents' });
    const given = await desk.edit(candidate, {
      title: 'Refunds',
      assignee: `user:default/${OF_RENTS}`,
    });
    expect(given.body).toMatchObject({
      title: 'Refunds',
      assignee: { title: 'Dana Struan' },
      version: 2,
    });
    expect(await desk.told()).toMatchObject([
      {
        to: [`user:default/${OF_RENTS}`],
        title: 'You are asked to write an article: Refunds',
      },
    ]);
    const refused = await desk.edit(given.body, {
      assignee: `user:default/${USER}`,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.error.fields).toMatchObject([
      {
        field: 'assignee',
        allowed: expect.arrayContaining([`user:default/${OF_RENTS}`]),
      },
    ]);
    const nobody = await desk.edit(given.body, {
      assignee: null,
      module: null,
    });
    expect(nobody.body.assignee).toBeUndefined();
    expect(nobody.body.module).toBeUndefined();
  });

  it('merge: one goes on with the members of both', async () => {
    const [first, second] = [
      await desk.add({ tickets: [(await desk.ask(SUMMARIES[0])).key] }),
      await desk.add({ tickets: [(await desk.ask(SUMMARIES[1])).key] }),
    ];
    const merged = await desk.step(first, { step: 'merge', into: second.id });
    expect(merged.body).toMatchObject({
      status: 'merged',
      mergedInto: second.id,
      count: 0,
    });
    expect(await desk.get(second.id)).toMatchObject({ count: 2, version: 2 });
    expect((await desk.list()).items).toHaveLength(1);
    const again = await desk.step(merged.body, { step: 'reopen' });
    expect(again.status).toBe(409);
    expect(again.body.error).toMatchObject({
      code: 'NOT_POSSIBLE',
      possible: [],
    });
    const third = await desk.add();
    for (const id of [first.id, third.id, 'none']) {
      const into = await desk.step(third, { step: 'merge', into: id });
      expect(into.status).toBe(422);
      expect(into.body.error.fields).toMatchObject([{ field: 'into' }]);
    }
  });

  it('are changed only as they were seen', async () => {
    const candidate = await desk.add({ module: 'rents' });
    await desk.edit(candidate, { title: 'Refunds' }, OF_RENTS);
    const late = await desk.edit(candidate, { title: 'Reversals' });
    expect(late.status).toBe(409);
    expect(late.body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
      changedBy: 'Dana Struan',
    });
    const unseen = await desk
      .as(TEAM)
      .patch(`/faq/candidates/${candidate.id}`, { title: 'Reversals' });
    expect(unseen.status).toBe(400);
  });

  it('are listed page by page', async () => {
    const ids = [
      (await desk.add()).id,
      (await desk.add()).id,
      (await desk.add()).id,
    ];
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await desk.list(TEAM, `&limit=2${cursor}`);
      seen.push(...page.items.map((it: any) => it.id));
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
    } while (cursor);
    expect(seen).toEqual(ids.reverse());
    const wrong = await desk.as(TEAM).get('/faq/candidates?cursor=x&status=y');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('query.status');
  });
});
