import { setImmediate } from 'node:timers/promises';
import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../../http';
import { InvalidAnswersError } from '../../tickets/errors';
import type { CellProblem, TableRow } from './readTable';

/** After so many rows others get their turn: a large file must not hold up everybody. */
const ROWS_IN_TURN = 200;

/** A cell that is wrong. */
export function cellProblem(
  { row, cells }: TableRow,
  column: string,
  message: string,
): CellProblem {
  return { row, column, value: cells[column], message };
}

/**
 * Reads one row of many: where it is wrong, that is noted, and the next is read.
 *
 * @param columnOf - the column of a field of the API, and what is expected in it
 */
export async function readRow<T>(
  row: TableRow,
  columnOf: (field: string) => { column: string; expects?: string },
  errors: CellProblem[],
  read: () => T | Promise<T>,
): Promise<T[]> {
  if (row.row % ROWS_IN_TURN === 0) await setImmediate();
  try {
    return [await read()];
  } catch (error) {
    if (!isAboutFields(error)) throw error;
    for (const problem of error.fields) {
      const { column, expects } = columnOf(problem.field);
      errors.push(cellProblem(row, column, inWords(problem, expects)));
    }
    return [];
  }
}

/** What a check finds wrong; it goes on where the check would end. */
export async function problemsOf(
  check: () => void | Promise<void>,
): Promise<FieldProblem[]> {
  try {
    await check();
    return [];
  } catch (error) {
    if (!isAboutFields(error)) throw error;
    return error.fields;
  }
}

/** @throws InvalidAnswersError */
export function refuse(
  field: string,
  message: string,
  allowed?: string[],
): never {
  throw new InvalidAnswersError([{ field, message, allowed }]);
}

function isAboutFields(
  error: unknown,
): error is InvalidAnswersError | MalformedRequestError {
  return (
    error instanceof InvalidAnswersError ||
    error instanceof MalformedRequestError
  );
}

function inWords(
  { message, allowed }: FieldProblem,
  expects: string | undefined,
): string {
  // What a schema says of kinds of values means nothing to whoever fills in cells.
  const text =
    expects && /^Invalid input/.test(message) ? `must be ${expects}` : message;
  return allowed?.length ? `${text}; allowed: ${allowed.join(', ')}` : text;
}
