import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../../outbox/types';
import { joined, say, type Said } from '../../words';
import type { StoredReview } from './ReviewStore';

type Model = Pick<CompiledModel, 'ref' | 'title' | 'owner'>;

/** A column that somebody reviews, and what to say of it. */
export interface ReviewedColumn {
  title: string;
  people: string[];
  /** What is left in it: `20 to confirm, 1 undecided`; absent: its signature. */
  left?: Said;
}

/** What those are told who are to review, each once for all of their columns. */
export function openedMessages(
  review: StoredReview,
  model: Model,
  columns: ReviewedColumn[],
): NotificationMessage[] {
  return byPeople(columns).map(({ people, own }) => ({
    ...toReviewers(review, model, people),
    exclude: review.openedBy,
    title: say('reviews.opened', {
      review: review.title,
      columns: own.map(it => it.title).join(', '),
    }),
    description: say('reviews.until', {
      model: model.title,
      day: { day: review.dueOn },
    }),
  }));
}

/**
 * What those are told who have something left.
 *
 * @param today - local day
 */
export function reminderMessages(
  review: StoredReview,
  model: Model,
  columns: ReviewedColumn[],
  today: string,
): NotificationMessage[] {
  const isOver = today > review.dueOn;
  return byPeople(columns).map(({ people, own }) => ({
    ...toReviewers(review, model, people),
    title: say(isOver ? 'reviews.wasDue' : 'reviews.due', {
      review: review.title,
      day: { day: review.dueOn },
    }),
    description: say('reviews.left', {
      model: model.title,
      columns: joined(own.map(leftIn), '; '),
    }),
  }));
}

/** What whoever opened a round is told when all have signed. */
export function signedMessage(
  review: StoredReview,
  model: Model,
  by: { signer: string; names: string[] },
): NotificationMessage {
  return {
    ...message(review, [review.openedBy]),
    exclude: by.signer,
    title: say('reviews.signed', { review: review.title }),
    description: say('reviews.signedBy', {
      model: model.title,
      names: by.names.join(', '),
    }),
    link: `/support/responsibilities/reviews/${review.id}`,
  };
}

/** What reviewers are told when a round ends without all names. */
export function closedMessage(
  review: StoredReview,
  { by, reason }: NonNullable<StoredReview['closed']>,
): NotificationMessage {
  const people = review.reviewers.flatMap(it => it.people);
  return {
    ...message(review, [...new Set(people)]),
    exclude: by,
    title: say('reviews.closed', { review: review.title }),
    description: reason,
    link: `/support/responsibilities/reviews/${review.id}`,
  };
}

function leftIn({ title, left }: ReviewedColumn): Said {
  return joined([title, left ?? say('reviews.toSign')], ': ');
}

function toReviewers(
  review: StoredReview,
  { ref, owner }: Model,
  people: string[],
) {
  const query = new URLSearchParams({ model: ref, mode: 'review' });
  return {
    ...message(review, people),
    asks: { otherwise: [owner] },
    link: `/support/responsibilities?${query}`,
  };
}

function message({ id }: StoredReview, recipients: string[]) {
  return {
    kind: 'notification' as const,
    recipients,
    severity: 'normal' as const,
    topic: 'support-desk.responsibilities',
    scope: `support-desk.responsibilities.review.${id}`,
  };
}

/** Those who review the same columns together. */
function byPeople(
  columns: ReviewedColumn[],
): { people: string[]; own: ReviewedColumn[] }[] {
  const people = [...new Set(columns.flatMap(it => it.people))];
  const found = new Map<string, { people: string[]; own: ReviewedColumn[] }>();
  for (const person of people) {
    const own = columns.filter(it => it.people.includes(person));
    const key = own.map(it => it.title).join('\n');
    const same = found.get(key)?.people ?? [];
    found.set(key, { people: [...same, person], own });
  }
  return [...found.values()];
}
