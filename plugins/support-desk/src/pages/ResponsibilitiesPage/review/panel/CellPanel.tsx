import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useBreakpoint } from '@backstage/ui';
import { MatrixDetails } from '../../details/MatrixDetails';
import { cellIn, type MatrixPlace } from '../../matrix/place';
import { GroupConfirm } from '../several/GroupConfirm';
import { SignOffHint } from '../rounds/SignOffHint';
import type { Reviewing } from '../useReviewing';
import { CellActions } from './CellActions';
import { CellHistoryList } from './CellHistoryList';
import { CellNotes } from './CellNotes';
import { KeyHints } from './KeyHints';
import styles from './panel.module.css';
import { useCellHistory } from './useCellHistory';
import { VoidedDecision } from './VoidedDecision';

/** All about the chosen cell: what it says and why, what can be done about it, what was said, and what became of it. */
export function CellPanel(props: {
  matrix: Matrix;
  /** Those that are shown. */
  rows: MatrixRow[];
  place: MatrixPlace;
  review: Reviewing;
  onClose: () => void;
}) {
  const { matrix, rows, place, review, onClose } = props;
  const row = matrix.rows.find(it => it.path === place.row);
  const cell = row && cellIn(row, place.column);
  const isWide = useBreakpoint().up('md');
  const history = useCellHistory(matrix.model, cell?.path);
  if (!cell) return null;
  const column = matrix.columns.find(it => it.id === cell.column);
  return (
    <div className={styles.side}>
      <MatrixDetails matrix={matrix} place={place} onClose={onClose}>
        {cell.voided && <VoidedDecision cell={cell} voided={cell.voided} />}
        <CellActions
          cell={cell}
          party={column?.title ?? cell.column}
          deciders={history.data?.deciders}
          review={review}
        />
      </MatrixDetails>
      <div className={styles.panel}>
        <CellNotes
          key={cell.path}
          model={matrix.model}
          cell={cell.path}
          comments={history.data?.comments ?? []}
          error={history.error}
          inputRef={review.noteRef}
          onDone={review.back}
        />
        <CellHistoryList history={history.data} />
        <GroupConfirm
          matrix={matrix}
          rows={rows}
          group={row.group}
          onConfirm={review.confirmGroup}
        />
        {isWide && <KeyHints />}
        <SignOffHint matrix={matrix} />
      </div>
    </div>
  );
}
