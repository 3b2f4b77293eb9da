import { poolOf, type Pool } from './pool';
import type { CountedRun, SurveyStore } from './SurveyStore';

/** What those said who were asked in a round. */
export async function poolOfRun(
  surveys: Pick<SurveyStore, 'askedIn' | 'anonymousAnswers'>,
  { id, anonymous, asked, answered }: CountedRun,
): Promise<Pool> {
  const counts = { runs: 1, asked, answered };
  if (anonymous) {
    const held = await surveys.anonymousAnswers(id);
    return poolOf([{ ...counts, shown: [], held }]);
  }
  const people = await surveys.askedIn(id);
  const shown = people.flatMap(({ answer, userRef }) =>
    answer ? [{ ...answer, by: userRef }] : [],
  );
  return { ...counts, shown, held: [] };
}
