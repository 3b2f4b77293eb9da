import { RiPhoneLine } from '@remixicon/react';
import { useId, type ReactNode } from 'react';
import { escalationTranslationRef } from '../../messages/escalation';
import { useMessages } from '../../translations/useMessages';
import { ChannelLink } from '../Ladder';
import { OpeningLabel } from '../Opening';
import type { FirstCall } from './firstCalls';
import styles from './FirstCalls.module.css';

/** One call: whom, by which number, whether they are there now, and what to do on the phone, step by step (S0-104). */
export function CallTo(props: {
  call: FirstCall;
  /** Its place, where several calls are needed. */
  place?: number;
  children?: ReactNode;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const id = useId();
  const { call, place, children } = props;
  return (
    <div role="group" aria-labelledby={id} className={styles.call}>
      <h3 id={id} className={styles.name}>
        {place === undefined ? call.title : `${place}. ${call.title}`}
      </h3>
      {call.phones.map(phone => (
        <div key={`${phone.kind} ${phone.value}`} className={styles.phone}>
          <span className={styles.number}>
            <RiPhoneLine aria-hidden="true" />
            <ChannelLink kind={phone.kind} value={phone.value} />
          </span>
          <OpeningLabel opening={call.opening} />
          {phone.menu && phone.menu.length > 0 && (
            <ol className={styles.menu} aria-label={t('escalation.call.menu')}>
              {phone.menu.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
      {children}
    </div>
  );
}
