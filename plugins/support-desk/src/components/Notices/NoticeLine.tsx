import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { noticeRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { NoticeStateLabel } from './NoticeStateLabel';
import styles from './Notices.module.css';
import { useNoticeWhen } from './useNoticeWhen';

/**
 * A notice in a list: what it tells, where it stands, when it is, and what it wants of the reader.
 *
 * @param props.isShort - stands beside other things: what is told, where it stands and when
 */
export function NoticeLine(props: {
  notice: NoticeSummary;
  isShort?: boolean;
}) {
  const noticeLink = useRouteRef(noticeRouteRef);
  const when = useNoticeWhen();
  const { notice, isShort } = props;
  const services = notice.services.filter(it => !it.dependsOn);
  return (
    <li className={isShort ? styles.short : styles.line}>
      <div className={styles.what}>
        <Link href={noticeLink?.({ notice: notice.id }) ?? '#'} standalone>
          {notice.title}
        </Link>
        <p className={styles.second}>
          {[
            notice.type.title,
            notice.modelTitle,
            services.map(it => it.title).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <NoticeStateLabel notice={notice} />
      <div className={styles.when}>{when(notice)}</div>
      {!isShort && (
        <div className={styles.reply}>
          <ReplyWords notice={notice} />
        </div>
      )}
    </li>
  );
}

/** How many have replied, for those who may know; else how the reader stands. */
function ReplyWords({ notice }: { notice: NoticeSummary }) {
  const { t } = useMessages(noticesTranslationRef);
  const format = useFormat();
  const { mine, replies, state } = notice;
  const isOver = state === 'closed' || state === 'cancelled';
  if (mine === 'outstanding' && !isOver) {
    return <span className={styles.soon}>{t('notices.mine.outstanding')}</span>;
  }
  if (replies && replies.total > 0) {
    const { isOverdue, outstanding, percent } = replies;
    return (
      <span className={isOverdue && !isOver ? styles.late : styles.quiet}>
        {isOverdue && !isOver
          ? t('notices.replies.overdue', { outstanding: String(outstanding) })
          : t('notices.replies.line', {
              percent: format.number(percent),
              outstanding: String(outstanding),
            })}
      </span>
    );
  }
  return mine ? (
    <span className={styles.quiet}>{t(`notices.mine.${mine}`)}</span>
  ) : null;
}
