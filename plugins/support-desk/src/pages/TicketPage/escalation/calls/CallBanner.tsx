import type { TicketCall } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert } from '@backstage/ui';
import { RiPhoneFill } from '@remixicon/react';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import { CallLine } from './CallLine';
import styles from './calls.module.css';
import { RecordButton } from './RecordButton';

/** What is missing, in red on top: the calls without which it does not count as reported (S0-102, S1-24). */
export function CallBanner(props: {
  /** All that the ticket takes, also those that are made. */
  calls: TicketCall[];
  /** Opens the contact log for a call; absent: the reader may only look. */
  onRecord?: (call: TicketCall) => void;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { calls, onRecord } = props;
  const missing = calls.filter(it => !it.madeAt);
  const isOne = calls.length === 1;
  const [first] = missing;
  return (
    <Alert
      className={styles.banner}
      status="danger"
      icon={<RiPhoneFill />}
      title={
        isOne
          ? t('escalation.call.notPhoned')
          : t('escalation.call.made', {
              made: String(calls.length - missing.length),
              total: String(calls.length),
            })
      }
      description={
        isOne ? (
          <CallLine call={first} isOnly />
        ) : (
          <div className={styles.calls}>
            <p>{t('escalation.call.missingSeveral')}</p>
            <ul className={styles.list}>
              {calls.map(call => (
                <li key={call.contact}>
                  <CallLine call={call} />
                  {onRecord && !call.madeAt && (
                    <RecordButton
                      call={call}
                      isFirst={call === first}
                      onRecord={onRecord}
                    />
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      }
      customActions={
        isOne &&
        onRecord && <RecordButton call={first} isFirst onRecord={onRecord} />
      }
    />
  );
}
