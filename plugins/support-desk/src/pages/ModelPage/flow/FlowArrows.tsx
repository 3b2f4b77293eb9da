import type { FlowPiece } from '../logic/flowLayout';
import styles from './flow.module.css';

/** The grid track of a column, or of the gutter after it; the first track holds the names of the lanes. */
export const trackOf = ({
  column,
  place,
}: Pick<FlowPiece, 'column' | 'place'>) =>
  2 + 2 * column + (place === 'gutter' ? 1 : 0);

/** The arrows, for the eye only: in words they stand in the levels. */
export function FlowArrows({ pieces }: { pieces: FlowPiece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <div
          key={index}
          className={`${styles.piece} ${styles[piece.kind]} ${
            piece.head ? styles.pointed : ''
          }`}
          style={{
            gridColumn: trackOf(piece),
            gridRow: `${piece.row + 1} / ${piece.rowEnd + 1}`,
          }}
          aria-hidden="true"
        />
      ))}
    </>
  );
}
