import { InputError } from '@backstage/errors';
import type { z } from 'zod';
import type { ImportedMatrix, importMatrixSchema } from '../../api';
import { findHeader, recogniseColumns, type PartyTitle } from './columns';
import { readTable } from './formats';
import { doubtOfPlace, type MatrixColumn } from './place';
import { readRows } from './rows';
import { yamlOf } from './yaml';

/**
 * Recognises a pasted table: its columns as parties of a model, its marks, its groups; what is doubtful is said with it.
 *
 * @param parties - those that columns may be
 * @throws InputError for a text without a table, without a row that has marks, and for a party that there is not
 * @public
 */
export function importMatrix(
  {
    text,
    format,
    columns: given,
  }: Pick<z.output<typeof importMatrixSchema>, 'text' | 'format' | 'columns'>,
  parties: PartyTitle[] = [],
): ImportedMatrix {
  const table = readTable(text, format);
  const { above, header, rows } = findHeader(table);
  const { isPacked, isLoose } = table;
  const columns = recogniseColumns({
    header,
    rows,
    parties,
    given,
    isPacked,
    isLoose,
  });
  const ofMatrix = columns.filter((it): it is MatrixColumn => !!it.id);
  const read = readRows({ rows, isPacked }, columns, header);
  if (ofMatrix.length === 0 || read.rows.length === 0) {
    throw new InputError(
      `text: has no ${
        ofMatrix.length === 0
          ? 'column of a party or of remarks; say with columns what they are'
          : 'row with a mark'
      } as ${table.format}`,
    );
  }
  return {
    format: table.format,
    columns,
    rows: read.rows.map(({ line, group, title, cells, doubts }) => ({
      line,
      ...(group && { group }),
      title,
      cells: cells.map(({ alternatives, doubts: own, ...cell }) => {
        const doubt = [
          ...own,
          ...doubtOfPlace({ ...cell, alternatives, doubts: own }, ofMatrix),
        ].join('; ');
        return { ...cell, ...(doubt && { doubt }) };
      }),
      doubts,
    })),
    ignored: [
      ...table.ignored,
      ...above.map(row => ({
        line: row.line,
        text: row.cells
          .map(it => it.text.trim())
          .join(' ')
          .trim(),
        why: 'stands above the header',
      })),
      ...read.ignored,
    ].sort((a, b) => a.line - b.line),
    yaml: yamlOf(ofMatrix, read.rows),
  };
}
