import {
  isMark,
  type Matrix,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import type { CellWords } from '../matrix/useCellWords';
import styles from './details.module.css';

/** Who does a task, in words: every party that has something to do with it. */
export function RowParties(props: {
  row: MatrixRow;
  columns: Matrix['columns'];
  words: CellWords;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { row, columns, words } = props;
  const named = row.cells.flatMap((cell, i) =>
    isMark(cell.value) || cell.proposed || cell.state === 'disputed'
      ? [{ cell, column: columns[i] }]
      : [],
  );
  if (named.length === 0) {
    return (
      <p className={styles.second}>{t('responsibilities.details.nobody')}</p>
    );
  }
  return (
    <dl className={styles.facts} aria-label={t('responsibilities.details.who')}>
      {named.map(({ cell, column }) => (
        <div key={column.id} className={styles.fact}>
          <dt>{column.title}</dt>
          <dd>{words.all(cell)}</dd>
        </div>
      ))}
    </dl>
  );
}
