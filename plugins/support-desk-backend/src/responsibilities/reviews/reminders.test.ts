import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
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

const TASK = 'support-desk-review-reminders';
const GROUP = 'responsibilities.groups.technical-environment.rows';

describe('reminders of a round', () => {
  let desk: ReviewDesk;
  let review: ResponsibilityReview;

  beforeEach(async () => {
    desk = await startReviewing();
    const { body } = await desk.open(COLLEAGUE, {
      dueOn: '2025-03-31',
      groups: ['technical-environment'],
      reviewers: [
        { column: 'client-it', people: [ref(IT)] },
        { column: 'clickhome', people: [ref(VENDOR)] },
      ],
    });
    review = body;
    await desk.desk.told();
  });

  /** What is told at some instants. */
  const toldAt = async (...instants: string[]) => {
    const told = [];
    for (const instant of instants) {
      desk.desk.setTime(instant);
      await desk.desk.run(TASK);
      told.push(...(await desk.desk.told()).map(it => `${instant} ${it.to}`));
    }
    return told;
  };
  const confirmIt = () =>
    desk.decided(
      IT,
      confirm(`${GROUP}.server-available.cells.client-it`),
      confirm(`${GROUP}.remote-connectivity.cells.client-it`),
    );

  it('come a week before the due day, on it, and then weekly, in the zone of the model', async () => {
    // In Melbourne a day begins at 13:00 UTC until 5 April 2025, then at 14:00.
    const people = [ref(IT), ref(VENDOR)];
    expect(
      await toldAt(
        '2025-03-23T12:59:00Z',
        '2025-03-23T13:00:00Z',
        '2025-03-24T13:00:00Z',
        '2025-03-30T12:59:00Z',
        '2025-03-30T13:00:00Z',
        '2025-03-31T13:00:00Z',
        '2025-04-06T13:59:00Z',
        '2025-04-06T14:00:00Z',
        '2025-04-13T14:00:00Z',
      ),
    ).toEqual(
      [
        '2025-03-23T13:00:00Z',
        '2025-03-30T13:00:00Z',
        '2025-04-06T14:00:00Z',
        '2025-04-13T14:00:00Z',
      ].flatMap(at => people.map(person => `${at} ${person}`)),
    );
    expect(await desk.review(review.id)).toMatchObject({
      isOverdue: true,
      reviewers: [
        { remindedAt: '2025-04-13T14:00:00.000Z' },
        { remindedAt: '2025-04-13T14:00:00.000Z' },
      ],
    });
  });

  it('say what is left', async () => {
    desk.desk.setTime('2025-04-01T00:00:00Z');
    await confirmIt();
    await desk.desk.run(TASK);
    expect(await desk.desk.told()).toEqual([
      {
        to: [ref(IT)],
        title: 'Review of March 2025 was due on Monday 31 March 2025',
        description: 'ClickHome. Client IT Resource: to be signed.',
      },
      {
        to: [ref(VENDOR)],
        title: 'Review of March 2025 was due on Monday 31 March 2025',
        description: 'ClickHome. ClickHome Support: 2 to confirm.',
      },
    ]);
  });

  it('are not for those who have signed', async () => {
    await confirmIt();
    await desk.stepped(IT, review, { step: 'sign' });
    expect(await toldAt('2025-03-31T00:00:00Z')).toEqual([
      `2025-03-31T00:00:00Z ${ref(VENDOR)}`,
    ]);
  });

  it('come once, also by hand', async () => {
    desk.desk.setTime('2025-03-25T00:00:00Z');
    const step = { step: 'remind' as const };
    expect((await desk.step(USER, review, step)).status).toBe(403);
    const reminded = await desk.stepped(COLLEAGUE, review, step);
    expect(reminded.reviewers[0].remindedAt).toBe('2025-03-25T00:00:00.000Z');
    expect(await desk.desk.told()).toHaveLength(2);
    expect((await desk.step(COLLEAGUE, review, step)).status).toBe(409);
    expect(await toldAt('2025-03-25T01:00:00Z')).toEqual([]);
  });

  it('do not come on the day on which it was opened', async () => {
    await desk.stepped(COLLEAGUE, review, { step: 'close', reason: 'Again' });
    desk.desk.setTime('2025-03-31T00:00:00Z');
    expect((await desk.open(COLLEAGUE, { dueOn: '2025-03-31' })).status).toBe(
      201,
    );
    await desk.desk.told();
    expect(await toldAt('2025-03-31T01:00:00Z')).toEqual([]);
  });
});
