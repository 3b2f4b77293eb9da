import { memo } from 'react';
import type { GridFocus } from './gridKeys';
import type { MatrixChunk } from './gridLines';
import styles from './matrix.module.css';
import { MatrixRowLine, type RowContext } from './MatrixRowLine';
import { useNear } from './useNear';

/** About how high a row is, in pixels, until it was drawn. */
const ROW_HEIGHT = 42;

/**
 * Some rows, drawn only while they are near what is in view. Those with the focus are always drawn, so that it is not lost,
 * and those with what is chosen, so that an address can lead there.
 *
 * @param props.focus - only where it is in these rows
 * @param props.chosen - only where it is in these rows
 */
export const MatrixRows = memo(function MemoMatrixRows(props: {
  chunk: MatrixChunk;
  context: RowContext;
  focus: GridFocus | undefined;
  chosen: GridFocus | undefined;
  isAlwaysDrawn: boolean;
}) {
  const { chunk, context, focus, chosen, isAlwaysDrawn } = props;
  const { ref, near, height } = useNear<HTMLTableSectionElement>(isAlwaysDrawn);
  const { rows, first } = chunk;
  return (
    <tbody ref={ref}>
      {near || focus || chosen ? (
        rows.map((row, i) => (
          <MatrixRowLine
            key={row.path}
            row={row}
            index={first + i}
            context={context}
            focus={focus?.line === row.path ? focus.cell : undefined}
            chosen={chosen?.line === row.path ? chosen.cell : undefined}
          />
        ))
      ) : (
        <tr
          aria-hidden="true"
          style={{ height: height ?? rows.length * ROW_HEIGHT }}
        >
          <td className={styles.gap} colSpan={context.columns.length + 1} />
        </tr>
      )}
    </tbody>
  );
});
