import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { incident, logTicket, query } from '../__testUtils__/requests';

jest.setTimeout(60_000);

/** Of the project team, which supports the model; users; a super user of rents. */
const SUPPORT = 'lena-baird';
const USER = 'iona-petrie';
const OTHER = 'mhairi-dow';

describe('tickets that belong together', () => {
  let desk: SupportDeskTester;
  let mine: any;
  let other: any;

  beforeEach(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
    mine = await logTicket(desk, USER, query);
    other = await logTicket(desk, OTHER, {
      ...query,
      summary: 'A payment was posted to the wrong account',
    });
  });

  const versionOf = async (key: string) =>
    (await desk.as(SUPPORT).get(`/tickets/${key}`)).body.version as number;

  async function link(from: string, kind: string, to: string, by = SUPPORT) {
    return desk
      .as(by)
      .post(`/tickets/${from}/links`, { kind, ticket: to })
      .set('If-Match', String(await versionOf(from)));
  }

  const linksOf = async (ticket: string, by = SUPPORT) => {
    const { body } = await desk.as(by).get(`/tickets/${ticket}/links`);
    return workEndpoints.getLinks.response.parse(body) as { items: any[] };
  };

  describe('links', () => {
    it('show on both tickets, each from its own side', async () => {
      const { status, body } = await link(mine.key, 'duplicateOf', other.key);
      expect(status).toBe(200);
      expect(body.items).toMatchObject([
        {
          kind: 'duplicateOf',
          direction: 'out',
          ticket: { key: other.key, summary: other.summary },
        },
      ]);
      expect((await linksOf(other.key)).items).toMatchObject([
        { direction: 'in', ticket: { key: mine.key } },
      ]);
      for (const key of [mine.key, other.key]) {
        const { body: timeline } = await desk
          .as(SUPPORT)
          .get(`/tickets/${key}/timeline`);
        expect(timeline.items.at(-1)).toMatchObject({
          type: 'linked',
          data: { kind: 'duplicateOf' },
        });
      }
    });

    it('show only the key of a ticket that the reader may not see', async () => {
      await link(mine.key, 'relatedTo', other.key);
      expect((await linksOf(mine.key, USER)).items).toEqual([
        { kind: 'relatedTo', direction: 'out', ticket: { key: other.key } },
      ]);
    });

    it('are there once', async () => {
      await link(mine.key, 'relatedTo', other.key);
      for (const [from, to] of [
        [mine.key, other.key],
        [other.key, mine.key],
      ]) {
        const { status, body } = await link(from, 'relatedTo', to);
        expect(status).toBe(409);
        expect(body.error.message).toContain('already');
      }
      expect((await linksOf(mine.key)).items).toHaveLength(1);
    });

    it.each(['childOf', 'duplicateOf', 'causedBy'])(
      'never close a circle of %s',
      async kind => {
        const third = await logTicket(desk, USER, query);
        await link(mine.key, kind, other.key);
        await link(other.key, kind, third.key);
        const { status, body } = await link(third.key, kind, mine.key);
        expect(status).toBe(409);
        expect(body.error.message).toContain('circle');
        expect((await linksOf(third.key)).items).toHaveLength(1);
      },
    );

    it('never lead from a ticket to itself', async () => {
      const { status, body } = await link(mine.key, 'relatedTo', mine.key);
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([{ field: 'ticket' }]);
    });

    it('go from both tickets when they are taken away from one', async () => {
      await link(mine.key, 'childOf', other.key);
      const { status, body } = await desk
        .as(SUPPORT)
        .delete(`/tickets/${other.key}/links/childOf/${mine.key}`)
        .set('If-Match', String(await versionOf(other.key)));
      expect([status, body]).toEqual([200, { items: [] }]);
      expect((await linksOf(mine.key)).items).toEqual([]);
      const again = await desk
        .as(SUPPORT)
        .delete(`/tickets/${other.key}/links/childOf/${mine.key}`)
        .set('If-Match', String(await versionOf(other.key)));
      expect(again.status).toBe(404);
    });

    it('are made by support, to what it may see, at the version it saw', async () => {
      expect((await link(mine.key, 'relatedTo', other.key, USER)).status).toBe(
        403,
      );
      expect((await link(mine.key, 'relatedTo', 'IHMS-99')).status).toBe(404);
      const stale = await desk
        .as(SUPPORT)
        .post(`/tickets/${mine.key}/links`, {
          kind: 'relatedTo',
          ticket: other.key,
        })
        .set('If-Match', '7');
      expect(stale.status).toBe(409);
    });
  });

  describe('people who have the same problem', () => {
    const affected = (ticket: string) => `/tickets/${ticket}/affected`;

    it('add and remove themselves', async () => {
      const added = await desk.as(SUPPORT).post(affected(mine.key));
      expect(added.status).toBe(200);
      expect(added.body.affected).toMatchObject([
        { ref: `user:default/${SUPPORT}` },
      ]);
      expect(added.body.affected[0].title).not.toContain('user:');
      const again = await desk.as(SUPPORT).post(affected(mine.key));
      expect(again.body.version).toBe(added.body.version);
      const removed = await desk.as(SUPPORT).delete(affected(mine.key));
      expect(removed.status).toBe(200);
      expect(removed.body.affected).toBeUndefined();
    });

    it('find it among their own tickets', async () => {
      await desk.as(SUPPORT).post(affected(mine.key));
      const { body } = await desk.as(SUPPORT).get('/tickets?scope=mine');
      expect(body.items.map((it: any) => it.key)).toEqual([mine.key]);
    });

    it('do not include who cannot see it', async () => {
      expect((await desk.as(OTHER).post(affected('IHMS-99'))).status).toBe(404);
      expect((await desk.as(OTHER).post(affected(mine.key))).status).toBe(404);
    });

    it('are all kept when many add themselves at once', async () => {
      const team = ['lena-baird', 'sorcha-blane', 'cara-finch', 'rory-baird'];
      const answers = await Promise.all(
        team.map(user => desk.as(user).post(affected(mine.key))),
      );
      expect(answers.map(it => it.status)).toEqual([200, 200, 200, 200]);
      const { body } = await desk.as(SUPPORT).get(`/tickets/${mine.key}`);
      expect(body.affected).toHaveLength(4);
    });
  });

  describe('what looks alike', () => {
    const similar = async (text: string, by: string, more = '') => {
      const { status, body } = await desk
        .as(by)
        .get(
          `/tickets/similar?model=default/nec-ihms&text=${encodeURIComponent(
            text,
          )}${more}`,
        );
      expect(status).toBe(200);
      return workEndpoints.getSimilar.response.parse(body) as any;
    };

    it('is found by the words that it has in common, among what the caller may read', async () => {
      const text = 'payment posted to wrong account';
      const found = await similar(text, SUPPORT);
      expect(found.tickets.map((it: any) => it.key).sort()).toEqual([
        mine.key,
        other.key,
      ]);
      expect(found.tickets[0]).toMatchObject({
        words: expect.arrayContaining(['payment', 'posted', 'wrong']),
        affected: 1,
      });
      const own = await similar(text, USER);
      expect(own.tickets.map((it: any) => it.key)).toEqual([mine.key]);
    });

    it('puts the same module first', async () => {
      const elsewhere = await logTicket(desk, 'rory-baird', {
        ...incident,
        summary: 'Payment posted to the wrong account by the letters',
        module: 'letters',
      });
      const { tickets } = await similar(
        'payment posted to wrong account letters',
        SUPPORT,
        '&module=letters',
      );
      expect(tickets[0]).toMatchObject({
        key: elsewhere.key,
        sameModule: true,
      });
      expect(tickets[1].sameModule).toBe(false);
    });

    it('says nothing before the third word, of itself, or of what has nothing in common', async () => {
      const nothing = { tickets: [], problems: [] };
      expect(await similar('payment wrong', SUPPORT)).toEqual(nothing);
      expect(await similar('printer out of toner', SUPPORT)).toEqual(nothing);
      const { tickets } = await similar(
        'payment posted wrong account',
        SUPPORT,
        `&except=${mine.key}`,
      );
      expect(tickets.map((it: any) => it.key)).toEqual([other.key]);
    });

    it('says nothing of tickets that have ended', async () => {
      const { status } = await desk
        .as(SUPPORT)
        .post(`/tickets/${mine.key}/transitions`, {
          action: 'merge',
          into: other.key,
        })
        .set('If-Match', String(await versionOf(mine.key)));
      expect(status).toBe(200);
      const { tickets } = await similar('payment wrong account', SUPPORT);
      expect(tickets).toMatchObject([{ key: other.key, affected: 2 }]);
    });
  });

  it('merge: who logged the one reads the other, until it is taken back', async () => {
    const merged = await desk
      .as(SUPPORT)
      .post(`/tickets/${mine.key}/transitions`, {
        action: 'merge',
        into: other.key,
      })
      .set('If-Match', String(await versionOf(mine.key)));
    expect(merged.body).toMatchObject({
      status: 'merged',
      mergedInto: { id: other.id, key: other.key },
    });
    const visible = await desk.as(USER).get(`/tickets/${other.key}`);
    expect(visible.status).toBe(200);
    expect(visible.body.sides).toEqual([]);
    const joining = await desk
      .as(SUPPORT)
      .post(`/tickets/${mine.key}/affected`);
    expect(joining.status).toBe(409);
    expect(joining.body.error.message).toContain(`goes on as ${other.key}`);

    const back = await desk
      .as(SUPPORT)
      .post(`/tickets/${mine.key}/transitions`, { action: 'unmerge' })
      .set('If-Match', String(merged.body.version));
    expect(back.body.status).toBe('new');
    expect((await desk.as(USER).get(`/tickets/${other.key}`)).status).toBe(404);
  });
});
