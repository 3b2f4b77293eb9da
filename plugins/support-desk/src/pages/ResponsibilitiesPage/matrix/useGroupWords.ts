import type { MatrixCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { useCallback } from 'react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { settledCells } from './settled';

/** Puts into words how far some cells are settled: `3 of 6 confirmed, 1 disputed`. */
export function useGroupWords() {
  const { t } = useMessages(responsibilitiesTranslationRef);
  return useCallback(
    (counts: MatrixCounts): string => {
      const { filled, states } = counts;
      if (filled === 0) return t('responsibilities.grid.nothing');
      const settled = settledCells(counts);
      if (states.stated === filled) return t('responsibilities.grid.stated');
      const words =
        settled === filled
          ? t('responsibilities.grid.allConfirmed', { filled: String(filled) })
          : t('responsibilities.grid.confirmed', {
              confirmed: String(settled),
              filled: String(filled),
            });
      const open = (['disputed', 'undecided'] as const).flatMap(state =>
        states[state] > 0
          ? t(`responsibilities.grid.${state}`, {
              number: String(states[state]),
            })
          : [],
      );
      return [words, ...open].join(', ');
    },
    [t],
  );
}
