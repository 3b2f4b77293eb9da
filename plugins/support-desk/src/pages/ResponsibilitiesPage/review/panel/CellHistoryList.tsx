import type { CellHistory } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../../time/useFormat';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { useCellWords } from '../../matrix/useCellWords';
import { historyOf } from './historyOf';
import shared from '../review.module.css';
import styles from './panel.module.css';

/** What became of a cell, newest first: decisions with their reasons, those that were taken back, and what it said since when (S4-60). */
export function CellHistoryList(props: { history: CellHistory | undefined }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const format = useFormat();
  const words = useCellWords();
  const { history } = props;
  if (!history) return null;
  const events = historyOf(history);
  if (events.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary className={styles.heading}>
        {t('responsibilityReview.history.title', {
          number: String(events.length),
        })}
      </summary>
      <ol className={styles.history}>
        {events.map(it => (
          <li key={`${it.kind} ${it.at} ${it.who ?? ''}`}>
            <div>
              {t(`responsibilityReview.history.${it.kind}`, {
                who: it.who ?? '',
                content: words.content(it.content),
              })}
            </div>
            {it.reason && <div>{it.reason}</div>}
            <div className={shared.quiet}>{format.instant(it.at)}</div>
          </li>
        ))}
      </ol>
    </details>
  );
}
