import type {
  Notice,
  NoticeReplies,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiNotification3Line } from '@remixicon/react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { Meter } from '../../../components/Meter';
import { Surface } from '../../../components/Surface';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { useFormat } from '../../../time/useFormat';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import { Recipients } from './Recipients';

/** How many of those who were told have replied, until when it is wanted, and who is still to be phoned (S0-17 to S0-19). */
export function Replies(props: { notice: Notice; replies: NoticeReplies }) {
  const { t } = useMessages(noticePageTranslationRef);
  const format = useFormat();
  const { notice, replies } = props;
  const { deadline, isOverdue, chase } = replies;
  const remind = useNoticeStep(notice);
  const figures = t('noticePage.replies.figures', {
    acknowledged: String(replies.acknowledged),
    chased: String(replies.chased),
    outstanding: String(replies.outstanding),
    total: String(replies.total),
  });
  return (
    <Surface
      title={t('noticePage.replies.title', {
        percent: format.number(replies.percent),
      })}
    >
      <div className={styles.below}>
        <Meter
          share={replies.percent / 100}
          state={isOverdue ? 'late' : 'running'}
          label={figures}
        />
        <p className={styles.none}>{figures}</p>
        {deadline && (
          <p className={isOverdue ? styles.late : styles.none}>
            {t(`noticePage.replies.${isOverdue ? 'overdue' : 'until'}`, {
              time: format.moment(deadline),
            })}
          </p>
        )}
        {chase && (
          <p className={styles.none}>
            {chase.text ??
              t('noticePage.replies.chase', {
                who: chase.by.map(it => it.title).join(', '),
              })}
          </p>
        )}
        <WorkFailed part="noticePage" work={remind} />
        {notice.may.includes('remind') && (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              iconStart={<RiNotification3Line />}
              isPending={remind.isPending}
              onPress={() => remind.send({ step: 'remind' })}
            >
              {t('noticePage.replies.remind')}
            </Button>
          </div>
        )}
      </div>
      <Recipients notice={notice} channel={chase?.channel ?? 'phone'} />
    </Surface>
  );
}
