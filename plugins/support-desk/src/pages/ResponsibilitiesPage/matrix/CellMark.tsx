import type { MatrixCell } from '@supportdesk/backstage-plugin-support-desk-common';
import { VisuallyHidden } from '@backstage/ui';
import {
  RiChat1Line,
  RiCoinsLine,
  RiFeedbackLine,
  RiFlagLine,
} from '@remixicon/react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import styles from './matrix.module.css';
import { Sign } from './Sign';
import { signOf } from './signOf';
import type { CellWords } from './useCellWords';

/** A cell as signs, with the same in words for those who do not see them. */
export function CellMark(props: { cell: MatrixCell; words: CellWords }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { cell, words } = props;
  const { value, charge, state, proposed } = cell;
  const sign = signOf(cell);
  const isFlagged = state === 'toConfirm' && value !== 'notResponsible';
  return (
    <>
      <VisuallyHidden>{words.all(cell)}</VisuallyHidden>
      <span className={styles.mark} aria-hidden="true">
        {sign && <Sign kind={sign} />}
        {value === 'unknown' && (
          <span className={styles.soonWord}>
            {t('responsibilities.grid.undecidedSign')}
          </span>
        )}
        {value === 'optional' && !charge && (
          <span className={styles.word}>
            {t('responsibilities.grid.optionalSign')}
          </span>
        )}
        {charge && (
          <span className={styles.charge}>
            <RiCoinsLine />
            {charge}
          </span>
        )}
        {isFlagged && <RiFlagLine />}
        {state === 'disputed' && <RiFeedbackLine className={styles.soon} />}
        {proposed && (
          <span className={styles.soonWord}>
            {t('responsibilities.grid.proposedSign')}
          </span>
        )}
        {cell.comments > 0 && (
          <span className={styles.comments}>
            <RiChat1Line />
            {cell.comments}
          </span>
        )}
      </span>
    </>
  );
}
