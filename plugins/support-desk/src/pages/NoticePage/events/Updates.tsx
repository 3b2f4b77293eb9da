import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** How it stands by those who see to it, the newest first: what people come back to read. */
export function Updates({ notice: { events } }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const format = useFormat();
  const updates = events.filter(it => it.type === 'update').reverse();
  if (updates.length === 0) return null;
  return (
    <Surface title={t('noticePage.updates')}>
      <Lines>
        {updates.map(({ at, by, text = '' }) => (
          <li key={at} className={styles.event}>
            <span className={styles.second}>
              {[format.instant(at), by?.title].filter(Boolean).join(', ')}
            </span>
            <MarkdownContent className={styles.markdown} content={text} />
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
