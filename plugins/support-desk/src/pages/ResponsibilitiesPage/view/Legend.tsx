import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiCoinsLine, RiFeedbackLine, RiFlagLine } from '@remixicon/react';
import { useMemo } from 'react';
import { useFormat } from '../../../time/useFormat';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { Sign, type SignKind } from '../matrix/Sign';
import { signsIn } from './signsIn';
import styles from './view.module.css';

/** What the signs mean: of those that the matrix has. */
export function Legend({ matrix }: { matrix: Matrix }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { day } = useFormat();
  const { rows, lookedAt } = matrix;
  const signs = useMemo(() => signsIn(rows), [rows]);
  const boxes: SignKind[] = [
    'confirmed',
    'stated',
    'toConfirm',
    'disputed',
    'proposed',
    'undecided',
  ];
  return (
    <ul
      className={styles.legend}
      aria-label={t('responsibilities.legend.label')}
    >
      {boxes
        .filter(kind => signs.has(kind))
        .map(kind => (
          <li key={kind}>
            <Sign kind={kind} />
            {kind === 'toConfirm' && <RiFlagLine aria-hidden="true" />}
            {kind === 'disputed' && <RiFeedbackLine aria-hidden="true" />}
            {t(`responsibilities.legend.${kind}`)}
          </li>
        ))}
      {signs.has('charged') && (
        <li>
          <RiCoinsLine aria-hidden="true" />
          {t('responsibilities.legend.charged')}
        </li>
      )}
      {signs.has('changed') && lookedAt && (
        <li>
          <span className={styles.bar} aria-hidden="true" />
          {t('responsibilities.legend.changed', {
            day: day(lookedAt.at),
          })}
        </li>
      )}
    </ul>
  );
}
