import type { Satisfaction } from '@supportdesk/backstage-plugin-support-desk-common';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import figureStyles from './figures.module.css';

/** What people said with their rating; whoever stays unknown has no name here. */
export function Comments({ comments }: Pick<Satisfaction, 'comments'>) {
  const { t } = useMessages(reportsTranslationRef);
  if (comments.length === 0) return null;
  return (
    <div className={figureStyles.comments}>
      <h3 className={figureStyles.subtitle}>
        {t('reports.satisfaction.comments')}
      </h3>
      <ul className={styles.plain}>
        {comments.map(({ text, score, by }, index) => (
          // They have no id, for they are not to be told apart.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            <p className={styles.text}>{text}</p>
            <p className={styles.second}>
              {by
                ? t('reports.satisfaction.said', {
                    score: String(score),
                    name: by.title,
                  })
                : t('reports.satisfaction.saidAnonymous', {
                    score: String(score),
                  })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
