import type {
  CellHistory,
  DecideCells,
  Matrix,
  MatrixCell,
  OpenReview,
  ResponsibilityReview,
  ReviewStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { startChanging } from './changingModel';

export const MODEL = 'supportmodel:default/clickhome';
/** Belong to client IT, which owns the model. */
export const IT = 'isla-trent';
export const COLLEAGUE = 'maeve-hart';
export const USER = 'uri-banks';
export const OTHER_USER = 'june-sorrel';
export const VENDOR = 'vera-lintel';

export const ref = (user: string) => `user:default/${user}`;

/** The cell that the examples of decisions are about. */
export const SYNC = cell('sync-data', 'client-it');
/** The source has a question mark there. */
export const UNDECIDED = cell('connectivity', 'client-users');

/** The path of a cell among the problems. */
export function cell(row: string, column: string): string {
  return `responsibilities.groups.resolution-of-problems.rows.${row}.cells.${column}`;
}

/** A confirmation of a cell that says `responsible`, unless told otherwise. */
export function confirm(
  path: string,
  some: Partial<DecideCells['decisions'][number]> = {},
): DecideCells['decisions'][number] {
  return { cell: path, hash: 'responsible', decision: 'confirm', ...some };
}

/** ClickHome, with what people do who review its matrix. */
export async function startReviewing() {
  const { desk, change } = await startChanging();
  const get = async (path: string, by: string) => {
    const { status, body } = await desk.as(by).get(path);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return body;
  };
  const matrix = async (by = IT, query = 'source=table'): Promise<Matrix> =>
    get(`/responsibilities?model=${MODEL}&${query}`, by);
  const review = async (id: string, by = IT): Promise<ResponsibilityReview> =>
    get(`/responsibility-reviews/${id}`, by);
  const decide = (
    by: string,
    ...decisions: Partial<DecideCells['decisions'][number]>[]
  ) =>
    desk.as(by).post('/responsibility-decisions', { model: MODEL, decisions });
  const step = (
    by: string,
    { id, revision }: Pick<ResponsibilityReview, 'id' | 'revision'>,
    body: ReviewStep,
  ) =>
    desk
      .as(by)
      .post(`/responsibility-reviews/${id}/steps`, body)
      .set('If-Match', `"${revision}"`);
  return {
    desk,
    change,
    matrix,
    review,
    decide,
    step,
    async cellAt(path: string, by = IT): Promise<MatrixCell> {
      const { rows } = await matrix(by, '');
      return rows.flatMap(it => it.cells).find(it => it.path === path)!;
    },
    history: (path: string, by = IT): Promise<CellHistory> =>
      get(`/responsibility-cells?model=${MODEL}&cell=${path}`, by),
    /** Decides what is possible, and answers the ids. */
    async decided(
      by: string,
      ...decisions: Partial<DecideCells['decisions'][number]>[]
    ): Promise<string[]> {
      const { body } = await decide(by, ...decisions);
      expect(body).not.toHaveProperty('error');
      return body.ids;
    },
    withdraw: (by: string, ...ids: string[]) =>
      desk
        .as(by)
        .post('/responsibility-decisions/withdrawals', { model: MODEL, ids }),
    comment: (by: string, path: string, text: string) =>
      desk
        .as(by)
        .post('/responsibility-comments', { model: MODEL, cell: path, text }),
    /** Confirms all of a column that can be. */
    async confirmAll(by: string, column: string): Promise<void> {
      const { rows } = await matrix(by, '');
      const decisions = rows
        .flatMap(it => it.cells)
        .filter(it => it.column === column && it.state === 'toConfirm')
        .map(it => confirm(it.path, { hash: it.hash }));
      expect((await decide(by, ...decisions)).status).toBe(200);
    },
    open: (by: string, some: Partial<OpenReview> = {}) =>
      desk.as(by).post('/responsibility-reviews', {
        model: MODEL,
        dueOn: '2025-03-31',
        reviewers: [{ column: 'client-it', people: [ref(IT)] }],
        ...some,
      }),
    edit: (
      by: string,
      { id, revision }: Pick<ResponsibilityReview, 'id' | 'revision'>,
      body: object,
    ) =>
      desk
        .as(by)
        .patch(`/responsibility-reviews/${id}`, body)
        .set('If-Match', `"${revision}"`),
    /** Takes a step that is possible. */
    async stepped(
      by: string,
      seen: Pick<ResponsibilityReview, 'id' | 'revision'>,
      body: ReviewStep,
    ): Promise<ResponsibilityReview> {
      const answer = await step(by, seen, body);
      expect(answer.body).not.toHaveProperty('error');
      expect(answer.status).toBe(200);
      return answer.body;
    },
  };
}

/** What {@link startReviewing} answers. */
export type ReviewDesk = Awaited<ReturnType<typeof startReviewing>>;
