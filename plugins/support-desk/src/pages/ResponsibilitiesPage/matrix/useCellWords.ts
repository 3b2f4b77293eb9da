import type {
  CellContent,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';

/** Puts cells of a matrix into words, so that no sign and no colour stands alone. */
export function useCellWords() {
  const { t } = useMessages(responsibilitiesTranslationRef);
  return useMemo(() => {
    /** What a cell says: `responsible`; `can do it, charged: Optional Consulting`. */
    const content = ({ value, charge }: CellContent): string => {
      const does = t(`responsibilities.cell.${value}`);
      return charge
        ? t('responsibilities.cell.charged', { value: does, charge })
        : does;
    };
    const state = (cell: MatrixCell): string | undefined => {
      if (cell.state === 'disputed') return t('responsibilities.cell.disputed');
      if (cell.state === 'undecided') return undefined;
      if (cell.value === 'notResponsible' && !cell.decision) return undefined;
      return t(`responsibilities.cell.${cell.state}`);
    };
    return {
      content,
      state,
      /** All that the signs of a cell say, and its content. */
      all: (cell: MatrixCell): string =>
        [
          content(cell),
          state(cell),
          cell.proposed &&
            t('responsibilities.cell.proposed', {
              content: content(cell.proposed),
            }),
          cell.changed &&
            t('responsibilities.cell.changed', {
              content: content(cell.changed),
            }),
          cell.voided && t('responsibilities.cell.voided'),
          cell.comments > 0 &&
            t('responsibilities.cell.comments', { count: cell.comments }),
        ]
          .filter(Boolean)
          .join(', '),
    };
  }, [t]);
}

/** How cells are put into words. */
export type CellWords = ReturnType<typeof useCellWords>;
