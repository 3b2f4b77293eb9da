import type { Seen } from './KnowledgeApi';
import type { OpenPoint, OpenPointList, StepOpenPoint } from './openPoints';
import type {
  Matrix,
  MatrixQuery,
  WhoDoes,
  WhoDoesQuery,
} from './responsibilities';
import type {
  CellComment,
  CellHistory,
  CommentCell,
  DecideCells,
} from './responsibilityDecisions';
import type {
  ChangeMatrix,
  ImportedMatrix,
  ImportMatrix,
  MatrixChange,
  MatrixComparison,
  MatrixVersion,
  PublishedMatrix,
} from './responsibilityChanges';
import type {
  EditReview,
  OpenReview,
  ResponsibilityReview,
  ReviewStep,
} from './responsibilityReviews';

/** Who does what, and how it is reviewed. @public */
export interface ResponsibilitiesApi {
  getMatrix(query: MatrixQuery): Promise<Matrix>;
  /** Who does this? */
  whoDoes(query: WhoDoesQuery): Promise<{ items: WhoDoes[] }>;
  getTicketResponsibilities(ticket: string): Promise<{ items: WhoDoes[] }>;
  /** Says that the caller has looked at a version. */
  lookAtMatrix(model: string, version: string): Promise<void>;
  getMatrixVersions(model: string): Promise<{ items: MatrixVersion[] }>;
  compareMatrices(query: {
    model: string;
    from: string;
    to?: string;
  }): Promise<MatrixComparison>;
  importMatrix(table: ImportMatrix): Promise<ImportedMatrix>;

  decideCells(decisions: DecideCells): Promise<{ ids: string[] }>;
  withdrawDecisions(model: string, ids: string[]): Promise<void>;
  getCellHistory(model: string, cell: string): Promise<CellHistory>;
  commentCell(comment: CommentCell): Promise<CellComment>;
  previewMatrixChange(change: ChangeMatrix): Promise<MatrixChange>;
  publishMatrixChange(
    change: ChangeMatrix & { seen: string },
  ): Promise<PublishedMatrix>;

  getResponsibilityReviews(query?: {
    model?: string;
  }): Promise<{ items: ResponsibilityReview[] }>;
  openResponsibilityReview(review: OpenReview): Promise<ResponsibilityReview>;
  getResponsibilityReview(review: string): Promise<ResponsibilityReview>;
  editResponsibilityReview(
    seen: Seen,
    edit: EditReview,
  ): Promise<ResponsibilityReview>;
  stepResponsibilityReview(
    seen: Seen,
    step: ReviewStep,
  ): Promise<ResponsibilityReview>;
  /**
   * Exactly as it was signed.
   *
   * @param hash - of a signature; default: of the last one
   */
  getSignedMatrix(review: string, hash?: string): Promise<Matrix>;

  getOpenPoints(model: string): Promise<OpenPointList>;
  stepOpenPoint(step: StepOpenPoint): Promise<OpenPoint>;
}
