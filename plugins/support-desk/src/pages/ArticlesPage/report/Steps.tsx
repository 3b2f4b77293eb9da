import type { SelfHelpReport } from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticlesPage.module.css';

/** Which steps of self-help were tried before requests, and how often (S1-35). */
export function Steps({
  steps,
}: {
  steps: SelfHelpReport['requests']['steps'];
}) {
  const { t } = useMessages(articlesTranslationRef);
  return (
    <Surface title={t('articles.steps.title')}>
      {steps.length === 0 && (
        <p className={styles.none}>{t('articles.steps.none')}</p>
      )}
      <Lines className={styles.lines}>
        {steps.map(({ id, text, count }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>{text}</span>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
