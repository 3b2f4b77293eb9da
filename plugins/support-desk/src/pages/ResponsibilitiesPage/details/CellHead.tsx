import type {
  Matrix,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RiFlagLine } from '@remixicon/react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { Sign } from '../matrix/Sign';
import type { CellWords } from '../matrix/useCellWords';
import styles from './details.module.css';

/** Whose cell it is, what it says and where it stands. */
export function CellHead(props: {
  cell: MatrixCell;
  column: Matrix['columns'][number];
  words: CellWords;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { cell, column, words } = props;
  const hasSign = cell.value === 'responsible' || cell.value === 'unknown';
  const state = words.state(cell);
  return (
    <div className={styles.head}>
      {hasSign && <Sign kind={cell.state} />}
      <div>
        <p className={styles.is}>
          {t('responsibilities.details.is', {
            party: column.title,
            does: words.content(cell),
          })}
        </p>
        {state && (
          <p className={styles.second}>
            {cell.state === 'toConfirm' && <RiFlagLine aria-hidden="true" />}
            {state}
          </p>
        )}
      </div>
    </div>
  );
}
