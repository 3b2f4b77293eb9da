import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../../outbox/types';
import { dayInWords } from '../dayInWords';
import type { StoredReview } from './ReviewStore';

type Model = Pick<CompiledModel, 'ref' | 'title' | 'owner'>;

/** A column that somebody reviews, and what to say of it. */
export interface ReviewedColumn {
  title: string;
  people: string[];
  /** What is left in it: `20 to confirm, 1 undecided`; empty: its signature. */
  left?: string;
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
    title: `${review.title}: please review ${own
      .map(it => it.title)
      .join(', ')}`,
    description: `${model.title}. Until ${dayInWords(review.dueOn)}.`,
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
  const was = today > review.dueOn ? 'was' : 'is';
  return byPeople(columns).map(({ people, own }) => ({
    ...toReviewers(review, model, people),
    title: `${review.title} ${was} due on ${dayInWords(review.dueOn)}`,
    description: `${model.title}. ${own
      .map(it => `${it.title}: ${it.left || 'to be signed'}`)
      .join('; ')}.`,
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
    title: `${review.title} is signed`,
    description: `${model.title}. Signed by ${by.names.join(', ')}.`,
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
    title: `${review.title} was closed`,
    description: reason,
    link: `/support/responsibilities/reviews/${review.id}`,
  };
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
