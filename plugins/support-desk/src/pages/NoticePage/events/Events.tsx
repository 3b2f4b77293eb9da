import type {
  Notice,
  NoticeEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** What happened to a notice, the newest first. */
export function Events({ notice: { events } }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  if (events.length === 0) return null;
  return (
    <Surface title={t('noticePage.events.title')}>
      <ol className={styles.events}>
        {[...events].reverse().map(it => (
          <EventLine key={`${it.at} ${it.type} ${it.text}`} event={it} />
        ))}
      </ol>
    </Surface>
  );
}

/** One thing that happened: what, when and by whom, and what was said or changed. */
export function EventLine({ event }: { event: NoticeEvent }) {
  const { t } = useMessages(noticePageTranslationRef);
  const format = useFormat();
  const { type, at, by, text, changes = [] } = event;
  return (
    <li className={styles.event}>
      <span>{t(`noticePage.events.${type}`)}</span>
      <span className={styles.second}>
        {format.instant(at)}, {by?.title ?? t('noticePage.events.byItself')}
      </span>
      {text && <MarkdownContent className={styles.markdown} content={text} />}
      {changes.map(({ field, from, to }) => (
        <span key={field} className={styles.second}>
          {t('noticePage.events.was', {
            field,
            from: from ?? t('noticePage.events.none'),
            to: to ?? t('noticePage.events.none'),
          })}
        </span>
      ))}
    </li>
  );
}
