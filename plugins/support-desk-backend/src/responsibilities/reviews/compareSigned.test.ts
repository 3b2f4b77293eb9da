import type {
  MatrixComparison,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  COLLEAGUE,
  confirm,
  IT,
  MODEL,
  startReviewing,
  USER,
  type ReviewDesk,
} from '../__testUtils__/reviewing';

jest.setTimeout(60_000);

const ROWS = 'responsibilities.groups.technical-environment.rows';
const SERVER = `${ROWS}.server-available.cells.client-it`;
const REMOTE = `${ROWS}.remote-connectivity.cells.client-it`;

describe('signed rounds', () => {
  let desk: ReviewDesk;
  let first: ResponsibilityReview;
  let second: ResponsibilityReview;

  /** Opens a round, confirms what is left in it, and signs it. */
  const signedRound = async (title: string) => {
    const { body } = await desk.open(COLLEAGUE, {
      title,
      groups: ['technical-environment'],
    });
    const cells = await Promise.all(
      [SERVER, REMOTE].map(it => desk.cellAt(it)),
    );
    const left = cells.filter(it => it.state === 'toConfirm');
    await desk.decided(
      IT,
      ...left.map(it => confirm(it.path, { hash: it.hash })),
    );
    const signed = await desk.stepped(IT, body, { step: 'sign' });
    expect(signed.status).toBe('signed');
    return signed;
  };
  const changeServer = (at: string, cells: object) =>
    desk.change(at, ({ groups }) => {
      groups['technical-environment'].rows['server-available'].cells = cells;
    });
  const compare = async (query: string): Promise<MatrixComparison> => {
    const { body } = await desk.desk
      .as(USER)
      .get(`/responsibilities/comparison?model=${MODEL}&${query}`);
    expect(body).not.toHaveProperty('error');
    return body;
  };

  beforeAll(async () => {
    desk = await startReviewing();
    first = await signedRound('The first');
    await changeServer('2025-03-10T12:00:00Z', {
      'client-it': { value: 'responsible', charge: 'at a fee' },
    });
    second = await signedRound('The second');
    await changeServer('2025-03-12T12:00:00Z', { clickhome: 'responsible' });
  });

  it('are compared with each other', async () => {
    const { from, to, rows } = await compare(
      `from=review:${first.id}&to=review:${second.id}`,
    );
    const by = [{ ref: `user:default/${IT}`, title: 'Isla Trent' }];
    expect(from.signed).toMatchObject([{ title: 'The first', by }]);
    expect(to.signed).toMatchObject([{ title: 'The second', by }]);
    expect(to.isNow).toBe(false);
    expect(rows).toMatchObject([
      {
        id: 'server-available',
        change: 'changed',
        cells: [
          {
            column: 'client-it',
            from: { value: 'responsible' },
            to: { value: 'responsible', charge: 'at a fee' },
          },
        ],
      },
    ]);
  });

  it('are compared with today', async () => {
    const { from, to, rows } = await compare(`from=review:${second.id}`);
    expect(from.signed).toMatchObject([{ review: second.id }]);
    expect(to).toMatchObject({ isNow: true, signed: [] });
    expect(rows.flatMap(it => it.cells)).toEqual([
      {
        column: 'clickhome',
        from: { value: 'notResponsible' },
        to: { value: 'responsible' },
      },
      {
        column: 'client-it',
        from: { value: 'responsible', charge: 'at a fee' },
        to: { value: 'notResponsible' },
      },
    ]);
  });

  it('are named to whoever asks for another', async () => {
    const { status, body } = await desk.desk
      .as(USER)
      .get(`/responsibilities/comparison?model=${MODEL}&from=review:none`);
    expect(status).toBe(400);
    expect(body.error.message).toContain(
      `review:${second.id}, review:${first.id}`,
    );
  });
});
