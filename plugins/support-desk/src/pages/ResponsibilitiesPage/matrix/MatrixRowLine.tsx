import type {
  Matrix,
  MatrixCell,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { memo, type ReactNode } from 'react';
import { CellMark } from './CellMark';
import styles from './matrix.module.css';
import type { CellWords } from './useCellWords';

/** What every row of a matrix needs and no row changes. */
export interface RowContext {
  columns: Matrix['columns'];
  words: CellWords;
  /** Stands beside the signs of a cell. */
  renderExtras?: (cell: MatrixCell, row: MatrixRow) => ReactNode;
}

/**
 * A task with its cells.
 *
 * @param props.focus - which of its cells is in the order of Tab: 0 is the task
 * @param props.chosen - which of its cells is chosen; 0 is the task
 */
export const MatrixRowLine = memo(function MemoMatrixRowLine(props: {
  row: MatrixRow;
  index: number;
  context: RowContext;
  focus: number | undefined;
  chosen: number | undefined;
}) {
  const { row, index, context, focus, chosen } = props;
  const cellProps = (cell: number) => ({
    'data-line': row.path,
    'data-cell': cell,
    tabIndex: focus === cell ? 0 : -1,
    'aria-selected': chosen === cell,
  });
  return (
    <tr role="row" aria-rowindex={index} className={styles.row}>
      <th
        {...cellProps(0)}
        role="rowheader"
        scope="row"
        className={row.parent ? styles.partTask : styles.task}
      >
        {row.title}
      </th>
      {context.columns.map(({ id }, i) => {
        const cell = row.cells[i];
        return (
          <td
            key={id}
            {...cellProps(i + 1)}
            role="gridcell"
            className={cell.changed ? styles.changedCell : styles.cell}
          >
            <CellMark cell={cell} words={context.words} />
            {context.renderExtras?.(cell, row)}
          </td>
        );
      })}
    </tr>
  );
});
