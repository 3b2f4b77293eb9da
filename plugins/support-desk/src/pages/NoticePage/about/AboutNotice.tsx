import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Surface } from '../../../components/Surface';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** What happens and why, and below it, each under the model's own words, what the model wants to be said. */
export function AboutNotice({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const { text, reason, points } = notice;
  return (
    <Surface title={t('noticePage.about')} padded>
      <div className={styles.text}>
        <MarkdownContent className={styles.markdown} content={text} />
        {reason && (
          <section>
            <h3>{t('noticePage.fact.reason')}</h3>
            <p>{reason}</p>
          </section>
        )}
        {points.map(({ topic, text: said }) => (
          <section key={topic}>
            <h3 className={styles.topic}>{topic}</h3>
            <MarkdownContent className={styles.markdown} content={said} />
          </section>
        ))}
      </div>
    </Surface>
  );
}
