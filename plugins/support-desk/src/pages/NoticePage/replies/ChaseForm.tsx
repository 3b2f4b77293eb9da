import type {
  Notice,
  NoticeRecipient,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, TextField } from '@backstage/ui';
import { RiPhoneLine } from '@remixicon/react';
import { useState } from 'react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { useNoticeWork } from '../../../hooks/useNoticeWork';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

type Result = NoticeRecipient['chases'][number]['result'];

/** What came of a call to somebody who has not replied; only who was reached counts. */
export function ChaseForm(props: {
  notice: Notice;
  recipient: NoticeRecipient;
  channel: string;
}) {
  const { t } = useMessages(
    interruptionsTranslationRef,
    noticePageTranslationRef,
  );
  const { notice, recipient, channel } = props;
  const { ref, title: name } = recipient.user;
  const [note, setNote] = useState('');
  const work = useNoticeWork(
    notice,
    (api, { id }, result: Result) =>
      api.chaseRecipient(id, {
        recipient: ref,
        channel,
        result,
        ...(note.trim() && { note: note.trim() }),
      }),
    () => setNote(''),
  );
  return (
    <div className={styles.form}>
      <WorkFailed part="noticePage" work={work} />
      <div className={styles.actions}>
        <div className={styles.grow}>
          <TextField
            aria-label={t('noticePage.replies.note', { name })}
            placeholder={t('interruptions.severity.note')}
            maxLength={1000}
            value={note}
            onChange={setNote}
          />
        </div>
        <Button
          variant="secondary"
          iconStart={<RiPhoneLine />}
          aria-label={t('noticePage.replies.reachedOf', { name })}
          isDisabled={work.isPending}
          onPress={() => work.send('reached')}
        >
          {t('noticePage.replies.reached')}
        </Button>
        <Button
          variant="tertiary"
          aria-label={t('noticePage.replies.notReachedOf', { name })}
          isDisabled={work.isPending}
          onPress={() => work.send('notReached')}
        >
          {t('noticePage.replies.notReached')}
        </Button>
      </div>
    </div>
  );
}
