import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ModelStaff } from '../../knowledge/ModelStaff';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MatrixReader, MatrixStanding } from '../MatrixReader';
import { named } from '../named';
import { ReviewEndedError, StaleReviewError } from './errors';
import type { ReviewStore, StoredReview } from './ReviewStore';

/** A round, and what the caller is to its model. */
export interface SeenReview {
  review: StoredReview;
  seen: MatrixStanding;
}

interface ReviewSightOptions {
  reviews: Pick<ReviewStore, 'find' | 'list'>;
  reader: Pick<MatrixReader, 'in' | 'everywhere'>;
  staff: Pick<ModelStaff, 'find'>;
  models: Pick<TicketModels, 'namesOf'>;
}

/** Whom rounds of review are shown to: whoever sees the model. Its owner runs them. */
export class ReviewSight {
  readonly #options: ReviewSightOptions;

  constructor(options: ReviewSightOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError for a round that there is not, or whose matrix the caller does not see */
  async see(id: string, caller: TicketCaller): Promise<SeenReview> {
    const { reviews, staff } = this.#options;
    const review = await reviews.find(id);
    const standing = review && (await staff.find(review.modelRef, caller));
    const matrix = standing?.registered.model.responsibilities;
    if (!review || !standing || !matrix) {
      throw new NotFoundError(
        `review: there is no review '${id}' that you may see`,
      );
    }
    return { review, seen: { standing, matrix } };
  }

  /**
   * As {@link ReviewSight.see}, one that is open, as the caller saw it.
   *
   * @throws ReviewEndedError, StaleReviewError
   */
  async seeOpen(
    id: string,
    revision: number,
    caller: TicketCaller,
  ): Promise<SeenReview> {
    const found = await this.see(id, caller);
    const { review } = found;
    if (review.status !== 'open') throw new ReviewEndedError(review);
    if (review.revision !== revision) {
      throw new StaleReviewError(revision, review);
    }
    return found;
  }

  /**
   * Newest first, of a model or of all that the caller sees.
   *
   * @throws NotFoundError, NotAllowedError for a model without a matrix, or one that is not for the caller
   */
  async list(
    model: string | undefined,
    caller: TicketCaller,
  ): Promise<SeenReview[]> {
    const { reviews, reader } = this.#options;
    const standings = model
      ? [await reader.in(model, caller)]
      : await reader.everywhere(caller);
    const byModel = new Map(
      standings.map(it => [it.standing.registered.model.ref, it]),
    );
    const stored = await reviews.list([...byModel.keys()]);
    return stored.map(review => ({
      review,
      seen: byModel.get(review.modelRef)!,
    }));
  }

  /** @throws NotAllowedError that names the owner, where it is not the caller */
  async assertOwner({ standing }: MatrixStanding): Promise<void> {
    if (standing.isOwner) return;
    const { owner, title } = standing.registered.model;
    const names = await this.#options.models.namesOf([owner]);
    throw new NotAllowedError(
      `review: the owner of ${title} runs its reviews; ask ${
        named(owner, names).title
      }`,
    );
  }
}
