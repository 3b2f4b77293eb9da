import { at, pathOf, type QueryValue } from './HttpClient';
import type { Seen } from './KnowledgeApi';
import { LicencesClient } from './LicencesClient';
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
import type { ResponsibilitiesApi } from './ResponsibilitiesApi';
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

const reviewPath = (review: string, ...rest: string[]) =>
  pathOf('responsibility-reviews', review, ...rest);

/** The part of the client about who does what. */
export abstract class ResponsibilitiesClient
  extends LicencesClient
  implements ResponsibilitiesApi
{
  async getMatrix(query: MatrixQuery) {
    return this.get<Matrix>('/responsibilities', query);
  }

  async whoDoes(query: WhoDoesQuery) {
    return this.get<{ items: WhoDoes[] }>(
      '/responsibilities/rows',
      query as Record<string, QueryValue>,
    );
  }

  async getTicketResponsibilities(ticket: string) {
    const path = pathOf('tickets', ticket, 'responsibilities');
    return this.get<{ items: WhoDoes[] }>(path);
  }

  async lookAtMatrix(model: string, version: string) {
    await this.request('/responsibilities/look', {
      method: 'PUT',
      body: JSON.stringify({ model, version }),
      headers: { 'Content-Type': 'application/json' },
    });
  }

  async getMatrixVersions(model: string) {
    return this.get<{ items: MatrixVersion[] }>('/responsibilities/versions', {
      model,
    });
  }

  async compareMatrices(query: { model: string; from: string; to?: string }) {
    return this.get<MatrixComparison>('/responsibilities/comparison', query);
  }

  async importMatrix(table: ImportMatrix) {
    const path = '/responsibilities/imports';
    return this.send<ImportedMatrix>('POST', path, table);
  }

  async decideCells(decisions: DecideCells) {
    const path = '/responsibility-decisions';
    return this.send<{ ids: string[] }>('POST', path, decisions);
  }

  async withdrawDecisions(model: string, ids: string[]) {
    await this.request('/responsibility-decisions/withdrawals', {
      method: 'POST',
      body: JSON.stringify({ model, ids }),
      headers: { 'Content-Type': 'application/json' },
    });
  }

  async getCellHistory(model: string, cell: string) {
    return this.get<CellHistory>('/responsibility-cells', { model, cell });
  }

  async commentCell(comment: CommentCell) {
    return this.send<CellComment>('POST', '/responsibility-comments', comment);
  }

  async previewMatrixChange(change: ChangeMatrix) {
    const path = '/responsibility-changes/preview';
    return this.send<MatrixChange>('POST', path, change);
  }

  async publishMatrixChange(change: ChangeMatrix & { seen: string }) {
    const path = '/responsibility-changes';
    return this.send<PublishedMatrix>('POST', path, change);
  }

  async getResponsibilityReviews(query: { model?: string } = {}) {
    const path = '/responsibility-reviews';
    return this.get<{ items: ResponsibilityReview[] }>(path, query);
  }

  async openResponsibilityReview(review: OpenReview) {
    const path = '/responsibility-reviews';
    return this.send<ResponsibilityReview>('POST', path, review);
  }

  async getResponsibilityReview(review: string) {
    return this.get<ResponsibilityReview>(reviewPath(review));
  }

  async editResponsibilityReview(seen: Seen, edit: EditReview) {
    const path = reviewPath(seen.id);
    return this.send<ResponsibilityReview>('PATCH', path, edit, at(seen));
  }

  async stepResponsibilityReview(seen: Seen, step: ReviewStep) {
    const path = reviewPath(seen.id, 'steps');
    return this.send<ResponsibilityReview>('POST', path, step, at(seen));
  }

  async getSignedMatrix(review: string, hash?: string) {
    return this.get<Matrix>(reviewPath(review, 'matrix'), { hash });
  }

  async getOpenPoints(model: string) {
    return this.get<OpenPointList>('/open-points', { model });
  }

  async stepOpenPoint(step: StepOpenPoint) {
    return this.send<OpenPoint>('POST', '/open-points/steps', step);
  }
}
