import { ConflictError } from '@backstage/errors';
import {
  localDate,
  type ResponsibilityReview,
  type reviewStepSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../../database';
import type { TicketCaller } from '../../tickets/TicketService';
import { columnsOfCaller } from '../columnsOfCaller';
import { named } from '../named';
import { versionOf } from '../versionOf';
import { asSigned } from './asSigned';
import { chosenColumns } from './chosenColumns';
import { NotReadyError } from './errors';
import { columnTitle } from './ReviewDescriber';
import {
  closedMessage,
  reminderMessages,
  signedMessage,
} from './reviewMessages';
import type { ReviewOptions } from './ReviewService';
import type { SeenReview } from './ReviewSight';
import type { ReviewChange, Signature, StoredReview } from './ReviewStore';
import { remindersOf } from './remindersOf';
import { columnsToSign, hindranceTo, isComplete } from './signing';

type ReviewStep = z.output<typeof reviewStepSchema>;
type Step<K extends ReviewStep['step']> = Extract<ReviewStep, { step: K }>;

/** What happens to a round once it is open: its owner reminds and closes, its reviewers sign. */
export class ReviewSteps {
  readonly #options: ReviewOptions;

  constructor(options: ReviewOptions) {
    this.#options = options;
  }

  /**
   * @param revision - that the caller saw
   * @throws NotFoundError for a round that the caller does not see
   * @throws NotAllowedError for a step that is not theirs, naming whose it is
   * @throws ReviewEndedError, StaleReviewError
   * @throws NotReadyError for a signature while something is left; ConflictError for a reminder when nothing is
   */
  async take(
    id: string,
    revision: number,
    step: ReviewStep,
    caller: TicketCaller,
  ): Promise<ResponsibilityReview> {
    const { reviews, sight, describer } = this.#options;
    const found = await sight.seeOpen(id, revision, caller);
    await reviews.update(await this.#change(step, found, caller));
    return (await describer.describe([await sight.see(id, caller)]))[0];
  }

  async #change(
    step: ReviewStep,
    found: SeenReview,
    caller: TicketCaller,
  ): Promise<ReviewChange> {
    if (step.step === 'sign') return this.#sign(step, found, caller);
    await this.#options.sight.assertOwner(found.seen);
    return step.step === 'remind'
      ? this.#remind(found)
      : this.#close(step, found, caller);
  }

  async #remind({ review, seen }: SeenReview): Promise<ReviewChange> {
    const { reviews, reader, clock } = this.#options;
    const at = clock.now();
    const { model } = seen.standing.registered;
    const columns = remindersOf(seen.matrix, {
      review,
      rows: await reader.rowsOf(seen),
      version: versionOf(seen.matrix),
      signatures: await reviews.signaturesOf([review.id]),
    });
    if (columns.length === 0) {
      throw new ConflictError(
        `step: nobody has anything left to do in '${review.title}', so nobody was reminded`,
      );
    }
    return {
      review: remindedAt(
        review,
        columns.map(it => it.column),
        at,
      ),
      at,
      messages: reminderMessages(review, model, columns, localDate(model, at)),
    };
  }

  #close(
    { reason }: Step<'close'>,
    { review }: SeenReview,
    caller: TicketCaller,
  ): ReviewChange {
    const at = this.#options.clock.now();
    const closed = { by: caller.user, at, reason };
    return {
      review: { ...review, status: 'closed', closed },
      at,
      messages: [closedMessage(review, closed)],
    };
  }

  async #sign(
    { column, statement, version: sawVersion }: Step<'sign'>,
    found: SeenReview,
    caller: TicketCaller,
  ): Promise<ReviewChange> {
    const { reviews, reader, models, clock } = this.#options;
    const { review, seen } = found;
    const names = await models.namesOf(
      review.reviewers.flatMap(it => it.people),
    );
    const mine = chosenColumns(column, columnsOfCaller(review, seen.standing), {
      review,
      nameOf: ref => named(ref, names).title,
    });
    const matrix = asSigned(await reader.describe(seen));
    const { rows, version } = matrix;
    if (sawVersion && sawVersion !== version) {
      throw new NotReadyError(
        'nothing was signed, for the matrix has changed since you read it; read it again',
      );
    }
    const signatures = await reviews.signaturesOf([review.id]);
    const signing = { review, rows, version, signatures };
    const columns = columnsToSign(mine, caller.user, signing);
    const titleOf = (id: string) => columnTitle(seen.matrix, id);
    const hindrance = columns.length
      ? hindranceTo(columns, signing, titleOf)
      : 'you have signed this already';
    if (hindrance) throw new NotReadyError(`nothing was signed: ${hindrance}`);

    const at = clock.now();
    const hash = contentHash(matrix);
    const signed = columns.map(
      (it): Signature => ({
        id: uuid(),
        review: review.id,
        column: it,
        signer: caller.user,
        at,
        version,
        hash,
        statement,
      }),
    );
    const all = [...signatures, ...signed];
    const isLast = isComplete({ ...signing, signatures: all });
    return {
      review: { ...review, status: isLast ? 'signed' : 'open' },
      at,
      messages: isLast ? [await this.#allSigned(found, all, caller)] : [],
      signed: { signatures: signed, matrix },
    };
  }

  async #allSigned(
    { review, seen }: SeenReview,
    signatures: Signature[],
    { user }: TicketCaller,
  ) {
    const signers = [...new Set(signatures.map(it => it.signer))];
    const names = await this.#options.models.namesOf(signers);
    return signedMessage(review, seen.standing.registered.model, {
      signer: user,
      names: signers.map(ref => named(ref, names).title),
    });
  }
}

/** A round whose reviewers of some columns were reminded at an instant. */
export function remindedAt(
  review: StoredReview,
  columns: string[],
  at: Date,
): StoredReview {
  const reminded = Object.fromEntries(columns.map(it => [it, at]));
  return { ...review, reminded: { ...review.reminded, ...reminded } };
}
