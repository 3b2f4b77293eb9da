import { portalAs } from './portal';

/** The model with a matrix. */
export const CLICKHOME = 'supportmodel:default/clickhome';
/** Who owns it, and opens rounds of review. */
export const OWNER = 'maeve-hart';

/** Of a round that is only looked at. */
const TITLE = 'To look at';

/** Opens a round of review of ClickHome's matrix, of which a model has one at a time, and closes it when a journey is through with it. */
export async function inRound(
  url: string,
  journey: (review: string) => Promise<void>,
): Promise<void> {
  const { client } = await portalAs(url, OWNER);
  await closeRounds(url, TITLE);
  const { id } = await client.openResponsibilityReview({
    model: CLICKHOME,
    title: TITLE,
    dueOn: '2025-03-31',
    reviewers: [
      { column: 'client-it', people: ['user:default/isla-trent'] },
      { column: 'client-users', people: ['group:default/clickhome-users'] },
    ],
  });
  try {
    await journey(id);
  } finally {
    await closeRounds(url, TITLE);
  }
}

/** Closes the round that is open, also one that a journey left behind, and answers the ids of all rounds of a title. */
export async function closeRounds(
  url: string,
  title: string,
): Promise<string[]> {
  const { client } = await portalAs(url, OWNER);
  const { items } = await client.getResponsibilityReviews({ model: CLICKHOME });
  for (const { id, revision } of items.filter(it => it.status === 'open')) {
    await client.stepResponsibilityReview(
      { id, version: revision },
      { step: 'close', reason: 'The journey ended here' },
    );
  }
  return items.filter(it => it.title === title).map(it => it.id);
}

/** Closes the round that is open, and takes back what people decided in rounds of this title: the matrix is as it was before. */
export async function takeBackRound(
  url: string,
  title: string,
  people: string[],
): Promise<void> {
  const rounds = await closeRounds(url, title);
  for (const person of people) await withdrawAll(url, person, rounds);
}

async function withdrawAll(url: string, person: string, rounds: string[]) {
  const { client } = await portalAs(url, person);
  for (;;) {
    const { rows } = await client.getMatrix({ model: CLICKHOME });
    const ids = rows
      .flatMap(it => it.cells)
      .flatMap(({ decision, voided }) => decision ?? voided ?? [])
      .filter(it => it.by.ref === `user:default/${person}`)
      .filter(it => it.review && rounds.includes(it.review))
      .map(it => it.id);
    // What was decided before counts again.
    if (ids.length === 0) return;
    await client.withdrawDecisions(CLICKHOME, ids);
  }
}
