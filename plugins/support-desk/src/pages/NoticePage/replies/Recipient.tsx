import type {
  Notice,
  NoticeRecipient,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { PersonLine } from '../../../components/PersonLine';
import { useFormat } from '../../../time/useFormat';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import { ChaseForm } from './ChaseForm';

/** Somebody who was told: for which agency, how they stand, their number, and the calls so far. */
export function Recipient(props: {
  notice: Notice;
  recipient: NoticeRecipient;
  channel: string;
}) {
  const { t } = useMessages(noticePageTranslationRef);
  const { notice, recipient, channel } = props;
  const { user, as, group, state, phone, chases } = recipient;
  const mayChase = notice.may.includes('chase') && state === 'outstanding';
  return (
    <li className={styles.recipient}>
      <div className={styles.actions}>
        <div className={styles.grow}>
          <PersonLine
            name={user.title}
            second={[as.title, group?.title].filter(Boolean).join(', ')}
            size="small"
          />
        </div>
        {mayChase && (
          <span>
            {phone ? (
              <Link
                href={`tel:${phone.replace(/[^+\d]/g, '')}`}
                aria-label={t('noticePage.replies.phone', {
                  name: user.title,
                  phone,
                })}
              >
                {phone}
              </Link>
            ) : (
              t('noticePage.replies.noPhone')
            )}
          </span>
        )}
      </div>
      <StateWords recipient={recipient} />
      {chases.map(it => (
        <Call key={it.at} call={it} />
      ))}
      {mayChase && (
        <ChaseForm notice={notice} recipient={recipient} channel={channel} />
      )}
    </li>
  );
}

function StateWords({ recipient }: { recipient: NoticeRecipient }) {
  const { t } = useMessages(noticePageTranslationRef);
  const format = useFormat();
  const { state, acknowledgedAt, remark } = recipient;
  const words = acknowledgedAt
    ? t('noticePage.replies.confirmedAt', {
        time: format.instant(acknowledgedAt),
      })
    : t(`noticePage.replies.state.${state}`);
  return (
    <p className={styles.second}>
      {[words, remark].filter(Boolean).join(': ')}
    </p>
  );
}

function Call({ call }: { call: NoticeRecipient['chases'][number] }) {
  const { t } = useMessages(noticePageTranslationRef);
  const format = useFormat();
  const { at, by, result, note } = call;
  const words = t('noticePage.replies.call', {
    time: format.instant(at),
    name: by.title,
    result: t(`noticePage.replies.${result}`),
  });
  return (
    <p className={styles.second}>{[words, note].filter(Boolean).join('. ')}</p>
  );
}
