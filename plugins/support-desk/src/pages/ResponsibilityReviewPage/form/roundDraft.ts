import type {
  Matrix,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A round while it is being written. */
export interface RoundDraft {
  title: string;
  /** `YYYY-MM-DD`. */
  dueOn: string | undefined;
  /** None: all. */
  groups: string[];
  /** References of users and groups, by column. */
  reviewers: Record<string, string[]>;
}

/** What is wrong with a draft, by field. */
export type RoundProblems = Partial<Record<'dueOn' | 'reviewers', true>>;

/** A round that is yet to be written. */
export const EMPTY_ROUND: RoundDraft = {
  title: '',
  dueOn: undefined,
  groups: [],
  reviewers: {},
};

/** A round as it is. */
export function roundDraftOf(review: ResponsibilityReview): RoundDraft {
  return {
    title: review.title,
    dueOn: review.dueOn,
    groups: review.groups.map(it => it.id),
    reviewers: Object.fromEntries(
      review.reviewers.map(it => [
        it.column.id,
        it.people.map(({ ref }) => ref),
      ]),
    ),
  };
}

/** What has to be answered before a round can be opened. */
export function problemsOf({ dueOn, reviewers }: RoundDraft): RoundProblems {
  const isReviewed = Object.values(reviewers).some(it => it.length > 0);
  return {
    ...(!dueOn && { dueOn: true }),
    ...(!isReviewed && { reviewers: true }),
  };
}

/** The facts of a round; columns without reviewers are left out, and all groups are none. */
export function factsOf(
  draft: RoundDraft,
  { columns, groups }: Pick<Matrix, 'columns' | 'groups'>,
) {
  const chosen = groups.filter(it => draft.groups.includes(it.id));
  return {
    title: draft.title.trim() || undefined,
    dueOn: draft.dueOn!,
    groups: chosen.length === groups.length ? [] : chosen.map(({ id }) => id),
    reviewers: columns.flatMap(({ id }) => {
      const people = draft.reviewers[id] ?? [];
      return people.length > 0 ? [{ column: id, people }] : [];
    }),
  };
}
