import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { contentHash } from '../../database';
import {
  COLLEAGUE,
  confirm,
  IT,
  ref,
  startReviewing,
  USER,
  VENDOR,
  type ReviewDesk,
} from '../__testUtils__/reviewing';

jest.setTimeout(60_000);

const at = (row: string, column: string) =>
  `responsibilities.groups.technical-environment.rows.${row}.cells.${column}`;
const SERVER = at('server-available', 'client-it');
const REMOTE = at('remote-connectivity', 'client-it');
const MOBILE = at('mobile-technology', 'clickhome');
const PLATFORMS = at('platform-versions', 'clickhome');
const SIGN = { step: 'sign' as const };

describe('signing a round', () => {
  let desk: ReviewDesk;
  let review: ResponsibilityReview;

  beforeEach(async () => {
    desk = await startReviewing();
    const { body } = await desk.open(COLLEAGUE, {
      groups: ['technical-environment'],
      reviewers: [
        { column: 'client-it', people: [ref(IT)] },
        { column: 'clickhome', people: [ref(VENDOR)] },
      ],
    });
    review = body;
    await desk.desk.told();
  });

  const now = (by = IT) => desk.review(review.id, by);
  const signed = async (by: string, some: object = {}) =>
    desk.stepped(by, await now(), { ...SIGN, ...some });
  const signedMatrix = async (hash = '') => {
    const query = hash && `?hash=${hash}`;
    const { body } = await desk.desk
      .as(USER)
      .get(`/responsibility-reviews/${review.id}/matrix${query}`);
    return body;
  };
  const changeServer = (time: string, cells: object) =>
    desk.change(time, ({ groups }) => {
      const { rows } = groups['technical-environment'];
      rows['server-available'].cells = cells;
    });

  it('needs that nothing is left in the columns of whoever signs', async () => {
    await desk.decided(IT, confirm(SERVER), {
      ...confirm(REMOTE, { decision: 'dispute', reason: 'No' }),
    });
    expect(await now()).toMatchObject({
      mine: ['client-it'],
      cannotSign: 'Client IT Resource: 1 disputed',
    });
    const refused = await desk.step(IT, await now(), SIGN);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      code: 'NOT_READY',
      message: expect.stringContaining('Client IT Resource: 1 disputed'),
    });
    const vendor = await desk.step(VENDOR, await now(), SIGN);
    expect(vendor.body.error.message).toContain(
      'ClickHome Support: 2 to confirm',
    );
    await desk.decided(IT, confirm(REMOTE));
    expect((await now()).cannotSign).toBeUndefined();
    await signed(IT);
    expect((await now()).cannotSign).toBe('You have signed it');
    expect((await desk.step(IT, await now(), SIGN)).status).toBe(409);
  });

  it('is for its reviewers', async () => {
    const owner = await desk.step(COLLEAGUE, review, SIGN);
    expect(owner.status).toBe(403);
    expect(owner.body.error.message).toContain('Isla Trent, Vera Lintel');
    const other = await desk.step(IT, review, { ...SIGN, column: 'clickhome' });
    expect(other.status).toBe(403);
    expect(other.body.error.message).toContain('Vera Lintel');
    const none = await desk.step(IT, review, { ...SIGN, column: 'other' });
    expect(none.status).toBe(422);
    expect(none.body.error.fields).toMatchObject([
      { field: 'column', allowed: ['client-it', 'clickhome'] },
    ]);
  });

  it('ends it when every column is signed, and tells who opened it', async () => {
    await desk.decided(IT, confirm(SERVER), confirm(REMOTE));
    const first = await signed(IT, { statement: 'As we work' });
    expect(first).toMatchObject({
      status: 'open',
      reviewers: [
        {
          signOffs: [
            {
              by: { ref: ref(IT), title: 'Isla Trent' },
              at: '2025-03-07T16:00:00.000Z',
              column: { id: 'client-it', title: 'Client IT Resource' },
              version: (await desk.matrix()).version,
              statement: 'As we work',
            },
          ],
        },
        { signOffs: [] },
      ],
    });
    expect(await desk.desk.told()).toEqual([]);
    await desk.decided(VENDOR, confirm(MOBILE), confirm(PLATFORMS));
    const last = await signed(VENDOR, { column: 'clickhome' });
    expect(last.status).toBe('signed');
    expect(await desk.desk.told()).toEqual([
      {
        to: [ref(COLLEAGUE)],
        title: 'Review of March 2025 is signed',
        description: 'ClickHome. Signed by Isla Trent, Vera Lintel.',
      },
    ]);
    expect((await desk.step(IT, last, SIGN)).body.error.code).toBe(
      'REVIEW_ENDED',
    );
  });

  it('keeps exactly what was signed, whatever happens later', async () => {
    await desk.decided(IT, confirm(SERVER), confirm(REMOTE));
    expect(
      (
        await desk.desk
          .as(IT)
          .get(`/responsibility-reviews/${review.id}/matrix`)
      ).status,
    ).toBe(404);
    const { reviewers } = await signed(IT);
    const { hash } = reviewers[0].signOffs[0];
    const kept = await signedMatrix();
    expect(contentHash(kept)).toBe(hash);
    expect(kept.rows).toHaveLength(54);
    const server = kept.rows
      .flatMap((it: { cells: object[] }) => it.cells)
      .find((it: { path: string }) => it.path === SERVER);
    expect(server).toMatchObject({
      state: 'confirmed',
      decision: { by: { title: 'Isla Trent' } },
      mayDecide: false,
    });

    await desk.decided(IT, {
      ...confirm(SERVER, { decision: 'dispute', reason: 'Not ours' }),
    });
    await changeServer('2025-03-10T12:00:00Z', { clickhome: 'responsible' });
    expect(await signedMatrix()).toEqual(kept);
    expect(await signedMatrix(hash)).toEqual(kept);
    expect((await signedMatrix('none')).error.message).toContain("'none'");
  });

  it('is about one content: what changes in Git is signed again', async () => {
    await desk.decided(IT, confirm(SERVER), confirm(REMOTE));
    await desk.decided(VENDOR, confirm(MOBILE), confirm(PLATFORMS));
    const { version } = await desk.matrix();
    await signed(IT);
    await changeServer('2025-03-10T12:00:00Z', {
      'client-it': { value: 'responsible', charge: 'at a fee' },
    });
    const saw = await desk.step(VENDOR, await now(), { ...SIGN, version });
    expect(saw.status).toBe(409);
    expect(saw.body.error.message).toContain('has changed');
    expect((await signed(VENDOR)).status).toBe('open');
    expect((await now()).cannotSign).toBe('Client IT Resource: 1 to confirm');
    const changed = (await desk.cellAt(SERVER)).hash;
    await desk.decided(IT, confirm(SERVER, { hash: changed }));
    const done = await signed(IT);
    expect(done.status).toBe('signed');
    expect(done.reviewers[0].signOffs).toHaveLength(2);
  });

  it('does not end it while something was disputed after it was signed', async () => {
    await desk.decided(IT, confirm(SERVER), confirm(REMOTE));
    await desk.decided(VENDOR, confirm(MOBILE), confirm(PLATFORMS));
    await signed(IT);
    const [id] = await desk.decided(COLLEAGUE, {
      ...confirm(SERVER, { decision: 'dispute', reason: 'Not ours' }),
    });
    const refused = await desk.step(VENDOR, await now(), SIGN);
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain(
      'Client IT Resource: 1 disputed',
    );
    await desk.withdraw(COLLEAGUE, id);
    expect((await signed(VENDOR)).status).toBe('signed');
  });

  it('counts what was signed as it was signed', async () => {
    await desk.decided(IT, confirm(SERVER), confirm(REMOTE));
    await signed(IT);
    const edited = await desk.edit(COLLEAGUE, await now(), {
      reviewers: [review.reviewers[0]].map(it => ({
        column: it.column.id,
        people: it.people.map(person => person.ref),
      })),
    });
    expect(edited.body.status).toBe('signed');
    await changeServer('2025-03-10T12:00:00Z', { clickhome: 'responsible' });
    const { progress, status } = await now();
    expect(status).toBe('signed');
    expect(progress.states).toMatchObject({ confirmed: 2, toConfirm: 0 });
  });
});
