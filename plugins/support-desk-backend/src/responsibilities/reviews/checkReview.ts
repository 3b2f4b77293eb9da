import type {
  CompiledResponsibilities,
  EditReview,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../../tickets/errors';

/**
 * Checks what is said of a round against the matrix, the calendar and the catalog.
 *
 * @param options - `today`: local day of the model; `isKnown`: whether a reference is one of a user or group of the catalog
 * @throws InvalidAnswersError that names each field that is wrong, with what is allowed
 */
export async function checkReview(
  { dueOn, groups = [], reviewers = [] }: EditReview,
  matrix: CompiledResponsibilities,
  options: { today: string; isKnown: (ref: string) => Promise<boolean> },
): Promise<void> {
  const { today, isKnown } = options;
  const problems: FieldProblem[] = [
    ...problemsOfIds(
      'groups',
      groups.map((id, i) => [`groups.${i}`, id]),
      Object.keys(matrix.groups),
    ),
    ...problemsOfIds(
      'columns',
      reviewers.map((it, i) => [`reviewers.${i}.column`, it.column]),
      matrix.columns.map(it => it.id),
    ),
  ];
  if (dueOn !== undefined && dueOn < today) {
    const message = `${dueOn} has passed; it can be ${today} or later`;
    problems.push({ field: 'dueOn', message });
  }
  for (const [i, { people }] of reviewers.entries()) {
    for (const [j, ref] of people.entries()) {
      if (await isKnown(ref)) continue;
      const message = `'${ref}' is neither a user nor a group of the catalog`;
      problems.push({ field: `reviewers.${i}.people.${j}`, message });
    }
  }
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}

/** What is wrong with ids of some kind: unknown ones, and those that come twice. */
function problemsOfIds(
  kind: string,
  ids: [field: string, id: string][],
  allowed: string[],
): FieldProblem[] {
  return ids.flatMap(([field, id], i): FieldProblem[] => {
    if (!allowed.includes(id)) {
      const message = `'${id}' is none of the ${kind} of the matrix`;
      return [{ field, message, allowed }];
    }
    return ids.findIndex(it => it[1] === id) < i
      ? [{ field, message: `'${id}' comes twice; name it once` }]
      : [];
  });
}
