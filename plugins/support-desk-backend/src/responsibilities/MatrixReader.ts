import { NotFoundError } from '@backstage/errors';
import {
  groupBy,
  readRows,
  type CellDecision,
  type CompiledResponsibilities,
  type Matrix,
  type MatrixContent,
  type MatrixFilter,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { CatalogDirectory } from '../models';
import type { TicketCaller } from '../tickets/TicketService';
import { describeMatrix } from './describeMatrix';
import type {
  MatrixKnowledgeStore,
  MatrixReviews,
  OpenReviewFacts,
  StoredDecision,
} from './MatrixKnowledgeStore';
import { mayDecide } from './mayDecide';
import { named } from './named';
import { versionOf } from './versionOf';
import type { VersionStore } from './VersionStore';

/** What somebody is to a model that has a matrix. */
export interface MatrixStanding {
  standing: Standing;
  matrix: CompiledResponsibilities;
}

export interface MatrixReaderOptions {
  staff: Pick<ModelStaff, 'of' | 'everywhere'>;
  versions: VersionStore;
  knowledge: MatrixKnowledgeStore;
  reviews: MatrixReviews;
  directory: Pick<CatalogDirectory, 'namesOf'>;
}

/** Reads matrices with what was decided about their cells, for everybody who sees the model. */
export class MatrixReader {
  readonly #options: MatrixReaderOptions;

  constructor(options: MatrixReaderOptions) {
    this.#options = options;
  }

  /**
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError for a model that there is not, or that has no matrix
   * @throws NotAllowedError for one that the caller may not see
   */
  async in(model: string, caller: TicketCaller): Promise<MatrixStanding> {
    const standing = await this.#options.staff.of(model, caller);
    const [found] = withMatrix([standing]);
    if (!found) {
      const { title } = standing.registered.model;
      throw new NotFoundError(
        `model: ${title} does not say who does what; GET /responsibilities/rows finds it in the models that do`,
      );
    }
    return found;
  }

  /** In all models that the caller sees, and that have a matrix. */
  async everywhere(caller: TicketCaller): Promise<MatrixStanding[]> {
    return withMatrix(await this.#options.staff.everywhere(caller));
  }

  /**
   * The matrix of a model with the rows that a filter leaves.
   *
   * @throws as {@link MatrixReader.in}
   */
  async read(
    model: string,
    filter: MatrixFilter,
    caller: TicketCaller,
  ): Promise<Matrix> {
    return this.describe(await this.in(model, caller), filter);
  }

  /** As {@link MatrixReader.read}, of a matrix that was found. */
  async describe(
    seen: MatrixStanding,
    filter: MatrixFilter = {},
  ): Promise<Matrix> {
    const { versions, reviews } = this.#options;
    const { standing, matrix } = seen;
    const { access, registered } = standing;
    const { ref } = registered.model;
    const version = versionOf(matrix);
    const [known, review, look] = await Promise.all([
      versions.versionsOf(ref),
      reviews.openOf(ref),
      versions.lookOf(access.context.caller.user, ref),
    ]);
    const lookedAt = look && (await versions.contentOf(ref, look.version));
    return describeMatrix(
      {
        ...seen,
        rows: await this.#rowsOf(seen, review, lookedAt),
        version,
        since:
          known.find(it => it.version === version)?.since ?? access.context.now,
        review,
        look,
      },
      filter,
    );
  }

  /** All rows of a matrix, with what was decided. */
  async rowsOf(seen: MatrixStanding): Promise<MatrixRow[]> {
    const { ref } = seen.standing.registered.model;
    return this.#rowsOf(seen, await this.#options.reviews.openOf(ref));
  }

  async #rowsOf(
    { standing }: MatrixStanding,
    review?: OpenReviewFacts,
    lookedAt?: MatrixContent,
  ): Promise<MatrixRow[]> {
    const { knowledge, directory } = this.#options;
    const { model } = standing.registered;
    const [decisions, comments] = await Promise.all([
      knowledge.decisionsOf(model.ref),
      knowledge.commentCountsOf(model.ref),
    ]);
    const names = await directory.namesOf(decisions.map(it => it.actor));
    const columns = model.responsibilities?.columns ?? [];
    const decides = new Set(
      columns.map(it => it.id).filter(id => mayDecide(standing, id, review)),
    );
    return readRows(model, {
      parties: standing.access.roles,
      decisions: byCell(decisions, names),
      comments,
      lookedAt,
      mayDecide: column => decides.has(column),
    });
  }
}

function withMatrix(standings: Standing[]): MatrixStanding[] {
  return standings.flatMap(standing => {
    const matrix = standing.registered.model.responsibilities;
    return matrix ? [{ standing, matrix }] : [];
  });
}

/** Decisions as `readRows` takes them. */
export function byCell(
  decisions: StoredDecision[],
  names: Record<string, string>,
): Map<string, CellDecision[]> {
  return new Map(
    [...groupBy(decisions, it => it.cell)].map(([cell, own]) => [
      cell,
      own.map(it => describeDecision(it, names)),
    ]),
  );
}

/** A decision as people read it. */
export function describeDecision(
  {
    id,
    decision,
    content,
    proposals,
    reason,
    review,
    actor,
    at,
  }: StoredDecision,
  names: Record<string, string>,
): CellDecision {
  return {
    id,
    decision,
    by: named(actor, names),
    at: at.toISOString(),
    ...(reason && { reason }),
    proposals,
    content,
    ...(review && { review }),
  };
}
