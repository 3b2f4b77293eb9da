import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import styles from './Point.module.css';

/** Who was asked by whom and until when, and the answer. */
export function PointProgress({ point }: { point: OpenPoint }) {
  const { t } = useMessages(openPointsTranslationRef);
  const format = useFormat();
  const { asked, answer } = point;
  const words = asked && {
    by: asked.by.title,
    whom: asked.whom.title,
    time: format.instant(asked.at),
  };
  return (
    <>
      {words && (
        <p className={styles.second}>
          {asked.dueOn
            ? t('openPoints.askedUntil', {
                ...words,
                day: format.date(asked.dueOn),
              })
            : t('openPoints.asked', words)}
        </p>
      )}
      {answer && (
        <blockquote className={styles.answer}>
          {answer.inMatrix && <p>{t('openPoints.inMatrix')}</p>}
          {answer.text && <p className={styles.said}>{answer.text}</p>}
          <footer className={styles.second}>
            {t('openPoints.answeredBy', {
              by: answer.by.title,
              time: format.instant(answer.at),
            })}
          </footer>
        </blockquote>
      )}
    </>
  );
}
