import {
  isMark,
  type Matrix,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Sign } from '../../matrix/Sign';
import type { MatrixPlace } from '../../matrix/place';
import { signOf } from '../../matrix/signOf';
import { useCellWords } from '../../matrix/useCellWords';
import styles from './cards.module.css';

/** A task on a small screen with its cells to tap on: those that say something, and all where none does. */
export function CardOfCells(props: {
  row: MatrixRow;
  columns: Matrix['columns'];
  selected: MatrixPlace | undefined;
  onSelect: (place: MatrixPlace) => void;
}) {
  const words = useCellWords();
  const { row, columns, selected, onSelect } = props;
  const cells = row.cells.map((cell, i) => ({
    cell,
    sign: signOf(cell),
    column: columns[i],
    i,
  }));
  const telling = cells.filter(
    ({ cell }) => isMark(cell.value) || cell.proposed || cell.decision,
  );
  return (
    <>
      <h3 className={styles.task}>{row.title}</h3>
      <ul className={styles.cells}>
        {(telling.length > 0 ? telling : cells).map(
          ({ cell, sign, column, i }) => (
            <li key={column.id}>
              <button
                type="button"
                className={styles.cell}
                data-line={row.path}
                data-cell={i + 1}
                aria-pressed={
                  selected?.row === row.path && selected.column === column.id
                }
                onClick={() => onSelect({ row: row.path, column: column.id })}
              >
                {sign ? <Sign kind={sign} /> : <span />}
                <span>
                  <span className={styles.party}>{column.title}</span>{' '}
                  <span className={styles.words}>{words.all(cell)}</span>
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
    </>
  );
}
