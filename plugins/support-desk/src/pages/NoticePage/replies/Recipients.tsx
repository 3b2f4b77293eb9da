import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select, Skeleton } from '@backstage/ui';
import { useState } from 'react';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { useNoticeRecipients } from '../../../hooks/useNotices';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import { Recipient } from './Recipient';

const SHOWN = ['outstanding', 'everybody'] as const;
type Shown = (typeof SHOWN)[number];

/**
 * Who was told, and how each of them stands: at first those who are still to be phoned, where anybody is.
 *
 * @param props.channel - by which those who have not replied are reached
 */
export function Recipients(props: { notice: Notice; channel: string }) {
  const { t } = useMessages(noticePageTranslationRef);
  const { notice, channel } = props;
  const { data, error, refetch } = useNoticeRecipients(notice.id);
  const [chosen, setChosen] = useState<Shown>();
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <Loading className={styles.below}>
        <Skeleton width="100%" height={80} />
      </Loading>
    );
  }
  const outstanding = data.filter(it => it.state === 'outstanding');
  const shown = chosen ?? (outstanding.length ? 'outstanding' : 'everybody');
  const people = shown === 'outstanding' ? outstanding : data;
  if (data.length === 0) {
    return <p className={styles.below}>{t('noticePage.replies.nobody')}</p>;
  }
  return (
    <>
      <div className={styles.below}>
        <Select
          label={t('noticePage.replies.show')}
          options={SHOWN.map(id => ({
            id,
            label: t(`noticePage.replies.${id}`),
          }))}
          value={shown}
          onChange={key => setChosen(key as Shown)}
        />
      </div>
      <section aria-label={t('noticePage.replies.list')}>
        {people.length === 0 ? (
          <p className={styles.below}>{t('noticePage.replies.none')}</p>
        ) : (
          <Lines>
            {people.map(it => (
              <Recipient
                key={`${it.user.ref} ${it.group?.ref}`}
                notice={notice}
                recipient={it}
                channel={channel}
              />
            ))}
          </Lines>
        )}
      </section>
    </>
  );
}
