import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { PrintSheet } from '../../../components/PrintSheet';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { CellMark } from '../matrix/CellMark';
import { sectionsOf } from '../matrix/gridLines';
import { useCellWords } from '../matrix/useCellWords';
import { useMatrixFacts } from '../MatrixHeader';
import { Legend } from '../view/Legend';
import styles from './MatrixSheet.module.css';

/** A matrix on A4 across: all groups open, the signs explained at the foot; until it has been printed. */
export function MatrixSheet(props: {
  matrix: Matrix;
  rows: MatrixRow[];
  onPrinted: () => void;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const words = useCellWords();
  const { matrix, rows, onPrinted } = props;
  const { columns } = matrix;
  const facts = useMatrixFacts(matrix);
  return (
    <PrintSheet className={styles.sheet} onPrinted={onPrinted}>
      <h1>{matrix.title}</h1>
      <p>{facts.join('. ')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.task}>
              {t('responsibilities.grid.task')}
            </th>
            {columns.map(it => (
              <th key={it.id} scope="col">
                {it.title}
              </th>
            ))}
          </tr>
        </thead>
        {sectionsOf(matrix.groups, rows).map(({ group, rows: those }) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {group.title}
                {group.source === 'prose' &&
                  ` (${t('responsibilities.grid.fromText')})`}
              </th>
            </tr>
            {those.map(row => (
              <tr key={row.path}>
                <th scope="row" className={row.parent && styles.part}>
                  {row.title}
                </th>
                {row.cells.map(cell => (
                  <td key={cell.column}>
                    <CellMark cell={cell} words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Legend matrix={matrix} />
    </PrintSheet>
  );
}
