import type {
  CompiledResponsibilities,
  decideCellsSchema,
  FieldProblem,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import { unknownCell } from './cellPlace';

/** What is to be decided about a cell, checked against its schema. */
export type CellRequest = z.output<
  typeof decideCellsSchema
>['decisions'][number];

/**
 * Checks decisions against the matrix.
 *
 * @param cells - of the matrix, by path
 * @throws InvalidAnswersError that names each field that is wrong, with what is allowed
 */
export function checkDecisions(
  requests: CellRequest[],
  matrix: CompiledResponsibilities,
  cells: Map<string, MatrixCell>,
): void {
  const problems = requests.flatMap((request, i) =>
    problemsOf(request, {
      cell: cells.get(request.cell),
      matrix,
      isRepeated: requests.findIndex(it => it.cell === request.cell) < i,
    }).map(it => ({ ...it, field: `decisions.${i}.${it.field}` })),
  );
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}

function problemsOf(
  request: CellRequest,
  about: {
    cell: MatrixCell | undefined;
    matrix: CompiledResponsibilities;
    isRepeated: boolean;
  },
): FieldProblem[] {
  const { cell, matrix, isRepeated } = about;
  if (!cell) {
    return [{ field: 'cell', ...unknownCell(matrix, request.cell) }];
  }
  if (isRepeated) {
    const message = `'${request.cell}' is decided twice; decide it once`;
    return [{ field: 'cell', message }];
  }
  return request.decision === 'confirm'
    ? problemsOfConfirmation(request, cell)
    : problemsOfDispute(request, matrix);
}

function problemsOfConfirmation(
  { proposals }: CellRequest,
  { value }: MatrixCell,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (value === 'unknown') {
    problems.push({
      field: 'decision',
      message:
        'the source does not say who does this, so there is nothing to confirm; dispute it, and propose who does',
      allowed: ['dispute'],
    });
  }
  if (proposals.length > 0) {
    problems.push({
      field: 'proposals',
      message: 'belong to a dispute; leave them out, or dispute the cell',
    });
  }
  return problems;
}

function problemsOfDispute(
  { reason, proposals }: CellRequest,
  { columns }: CompiledResponsibilities,
): FieldProblem[] {
  const allowed = columns.map(it => it.id);
  const problems = proposals.flatMap(({ column }, i): FieldProblem[] => {
    const field = `proposals.${i}.column`;
    if (!allowed.includes(column)) {
      const message = `the matrix has no column '${column}'`;
      return [{ field, message, allowed }];
    }
    return proposals.findIndex(it => it.column === column) < i
      ? [{ field, message: `'${column}' is proposed twice; propose it once` }]
      : [];
  });
  if (reason) return problems;
  const message = 'is needed for a dispute: say what is wrong';
  return [{ field: 'reason', message }, ...problems];
}
