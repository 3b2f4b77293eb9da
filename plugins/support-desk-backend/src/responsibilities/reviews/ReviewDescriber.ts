import {
  countCells,
  localDate,
  type MatrixRow,
  type NamedRef,
  type ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../../tickets/TicketModels';
import { columnsOfCaller } from '../columnsOfCaller';
import type { MatrixReader, MatrixStanding } from '../MatrixReader';
import { named } from '../named';
import { versionOf } from '../versionOf';
import { progressOf, reviewedRows } from './progress';
import type { SeenReview } from './ReviewSight';
import type { ReviewStore, Signature } from './ReviewStore';
import { columnsToSign, hindranceTo, type Signing } from './signing';

interface ReviewDescriberOptions {
  reviews: Pick<ReviewStore, 'signaturesOf' | 'signedMatrix'>;
  reader: Pick<MatrixReader, 'rowsOf'>;
  models: Pick<TicketModels, 'namesOf'>;
}

/** Puts rounds of review into words, with how far they are: a signed one as it was signed, others as the matrix is now. */
export class ReviewDescriber {
  readonly #options: ReviewDescriberOptions;

  constructor(options: ReviewDescriberOptions) {
    this.#options = options;
  }

  async describe(seen: SeenReview[]): Promise<ResponsibilityReview[]> {
    const { reviews, models } = this.#options;
    const signatures = await reviews.signaturesOf(seen.map(it => it.review.id));
    const names = await models.namesOf([
      ...seen.flatMap(({ review }) => [
        review.openedBy,
        ...(review.closed ? [review.closed.by] : []),
        ...review.reviewers.flatMap(it => it.people),
      ]),
      ...signatures.map(it => it.signer),
    ]);
    const rowsOf = this.#rowsByModel();
    const described: ResponsibilityReview[] = [];
    for (const it of seen) {
      const signing = {
        review: it.review,
        rows: await rowsOf(it),
        version: versionOf(it.seen.matrix),
        signatures: signatures.filter(({ review }) => review === it.review.id),
      };
      described.push(describeReview(it, signing, names));
    }
    return described;
  }

  /** The rows of a round; those that a model has now are read once for all of its rounds. */
  #rowsByModel(): (seen: SeenReview) => Promise<MatrixRow[]> {
    const { reviews, reader } = this.#options;
    const now = new Map<string, Promise<MatrixRow[]>>();
    return async ({ review, seen }) => {
      const signed =
        review.status === 'signed'
          ? await reviews.signedMatrix(review.id)
          : undefined;
      if (signed) return signed.rows;
      const rows = now.get(review.modelRef) ?? reader.rowsOf(seen);
      now.set(review.modelRef, rows);
      return rows;
    };
  }
}

function describeReview(
  { review, seen }: SeenReview,
  signing: Signing,
  names: Record<string, string>,
): ResponsibilityReview {
  const { standing, matrix } = seen;
  const { access, registered, isOwner } = standing;
  const { closed } = review;
  const titleOf = (column: string) => columnTitle(matrix, column);
  const mine = columnsOfCaller(review, standing);
  const reviewed = reviewedRows(signing.rows, review);
  return {
    id: review.id,
    model: review.modelRef,
    modelTitle: registered.model.title,
    title: review.title,
    status: review.status,
    dueOn: review.dueOn,
    isOverdue:
      review.status === 'open' &&
      review.dueOn < localDate(registered.model, access.context.now),
    openedBy: named(review.openedBy, names),
    openedAt: review.openedAt.toISOString(),
    version: review.version,
    groups: review.groups.map(id => ({ id, title: groupTitle(matrix, id) })),
    reviewers: review.reviewers.map(({ column, people }) => ({
      column: { id: column, title: titleOf(column) },
      people: people.map(ref => named(ref, names)),
      progress: countCells(reviewed, column),
      remindedAt: review.reminded[column]?.toISOString(),
      signOffs: signing.signatures
        .filter(it => it.column === column)
        .map(it =>
          describeSignature(it, titleOf(column), named(it.signer, names)),
        ),
    })),
    ...progressOf(signing.rows, review, id => groupTitle(matrix, id)),
    closed: closed && {
      by: named(closed.by, names),
      at: closed.at.toISOString(),
      reason: closed.reason,
    },
    mine,
    cannotSign: whyNotSign(mine, access.context.caller.user, signing, titleOf),
    mayEdit: isOwner && review.status === 'open',
    revision: review.revision,
  };
}

function whyNotSign(
  mine: string[],
  signer: string,
  signing: Signing,
  titleOf: (column: string) => string,
): string | undefined {
  if (signing.review.status !== 'open') return `It is ${signing.review.status}`;
  if (mine.length === 0) return 'You review none of its columns';
  const columns = columnsToSign(mine, signer, signing);
  if (columns.length === 0) return 'You have signed it';
  return hindranceTo(columns, signing, titleOf);
}

function describeSignature(
  { at, column, hash, version, statement }: Signature,
  title: string,
  by: NamedRef,
) {
  return {
    by,
    at: at.toISOString(),
    column: { id: column, title },
    hash,
    version,
    ...(statement && { statement }),
  };
}

/** What a column is called; one that the matrix no longer has, by its id. */
export function columnTitle(
  { columns }: MatrixStanding['matrix'],
  id: string,
): string {
  return columns.find(it => it.id === id)?.title ?? id;
}

function groupTitle({ groups }: MatrixStanding['matrix'], id: string): string {
  return Object.hasOwn(groups, id) ? groups[id].title : id;
}
