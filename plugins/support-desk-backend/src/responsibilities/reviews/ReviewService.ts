import {
  localDate,
  type EditReview,
  type openReviewSchema,
  type ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { Message } from '../../outbox/types';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MatrixReader, MatrixStanding } from '../MatrixReader';
import { say, type Words } from '../../words';
import { versionOf } from '../versionOf';
import { checkReview } from './checkReview';
import { columnTitle, type ReviewDescriber } from './ReviewDescriber';
import { openedMessages } from './reviewMessages';
import type { ReviewSight } from './ReviewSight';
import type { ReviewStore, StoredReview } from './ReviewStore';
import { isComplete } from './signing';

/** What the services of reviews are made of. */
export interface ReviewOptions {
  reviews: ReviewStore;
  reader: Pick<MatrixReader, 'in' | 'rowsOf' | 'describe'>;
  sight: ReviewSight;
  describer: ReviewDescriber;
  models: Pick<TicketModels, 'namesOf' | 'isUser' | 'isGroup'>;
  clock: ClockService;
  /** In which a round is called that nobody named. */
  words: Words;
}

/** Rounds of review, as the owners of models run them. */
export class ReviewService {
  readonly #options: ReviewOptions;

  constructor(options: ReviewOptions) {
    this.#options = options;
  }

  /**
   * Opens a round and tells those who review.
   *
   * @throws NotFoundError, NotAllowedError for a model that has no matrix, or that is not the caller's
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws OpenAlreadyError where one is open
   */
  async open(
    { model: name, ...said }: z.output<typeof openReviewSchema>,
    caller: TicketCaller,
  ): Promise<ResponsibilityReview> {
    const { reviews, reader, sight, clock, words } = this.#options;
    const seen = await reader.in(name, caller);
    await sight.assertOwner(seen);
    const { model } = seen.standing.registered;
    const at = clock.now();
    const today = localDate(model, at);
    await this.#check(said, seen, today, caller);
    const review: StoredReview = {
      id: uuid(),
      revision: 1,
      modelRef: model.ref,
      title:
        said.title ??
        words.of(
          say('reviews.title', { month: { period: today.slice(0, 7) } }),
        ),
      status: 'open',
      dueOn: said.dueOn,
      version: versionOf(seen.matrix),
      groups: said.groups ?? [],
      reviewers: said.reviewers,
      reminded: {},
      openedBy: caller.user,
      openedAt: at,
    };
    const messages = toldOf(review, review.reviewers, seen);
    await reviews.open({ review, at, messages });
    return this.#read(review.id, caller);
  }

  /**
   * Changes who reviews what until when; those are told who are new.
   *
   * @param revision - that the caller saw
   * @throws NotFoundError, NotAllowedError, InvalidAnswersError as {@link ReviewService.open}
   * @throws ReviewEndedError, StaleReviewError
   */
  async edit(
    id: string,
    revision: number,
    edit: EditReview,
    caller: TicketCaller,
  ): Promise<ResponsibilityReview> {
    const { reviews, sight, clock } = this.#options;
    const { review, seen } = await sight.seeOpen(id, revision, caller);
    await sight.assertOwner(seen);
    const at = clock.now();
    const today = localDate(seen.standing.registered.model, at);
    // A day that has passed may stay.
    const said =
      edit.dueOn === review.dueOn ? { ...edit, dueOn: undefined } : edit;
    await this.#check(said, seen, today, caller);
    const edited = { ...review, ...edit };
    await reviews.update({
      review: { ...edited, status: await this.#statusOf(edited, seen) },
      at,
      messages: toldOf(edited, newcomersTo(review, edited), seen),
    });
    return this.#read(id, caller);
  }

  /** A round is signed, too, when those columns are taken out of it that nobody has signed. */
  async #statusOf(
    review: StoredReview,
    seen: MatrixStanding,
  ): Promise<StoredReview['status']> {
    const { reviews, reader } = this.#options;
    const signing = {
      review,
      rows: await reader.rowsOf(seen),
      version: versionOf(seen.matrix),
      signatures: await reviews.signaturesOf([review.id]),
    };
    return isComplete(signing) ? 'signed' : 'open';
  }

  async #check(
    said: EditReview,
    { matrix }: MatrixStanding,
    today: string,
    caller: TicketCaller,
  ) {
    const { models } = this.#options;
    const isKnown = async (ref: string) =>
      (await models.isUser(ref, caller)) || (await models.isGroup(ref, caller));
    await checkReview(said, matrix, { today, isKnown });
  }

  async #read(id: string, caller: TicketCaller): Promise<ResponsibilityReview> {
    const { sight, describer } = this.#options;
    return (await describer.describe([await sight.see(id, caller)]))[0];
  }
}

/** Who reviews a column now who did not before. */
function newcomersTo(
  before: StoredReview,
  { reviewers }: StoredReview,
): StoredReview['reviewers'] {
  return reviewers.map(({ column, people }) => {
    const known = before.reviewers.find(it => it.column === column);
    return {
      column,
      people: people.filter(it => !known?.people.includes(it)),
    };
  });
}

function toldOf(
  review: StoredReview,
  reviewers: StoredReview['reviewers'],
  { standing, matrix }: MatrixStanding,
): Message[] {
  const columns = reviewers.map(({ column, people }) => ({
    title: columnTitle(matrix, column),
    people,
  }));
  return openedMessages(review, standing.registered.model, columns);
}
