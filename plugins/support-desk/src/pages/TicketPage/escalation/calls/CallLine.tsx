import type { TicketCall } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiCheckLine } from '@remixicon/react';
import { ChannelLink } from '../../../../components/Ladder';
import { useFormat } from '../../../../time/useFormat';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import styles from './calls.module.css';

/** One call: whom to ring up, by which number and menu; or when it was made. */
export function CallLine(props: { call: TicketCall; isOnly?: boolean }) {
  const { t } = useMessages(escalationTranslationRef);
  const format = useFormat();
  const { title, number, menu = [], madeAt, by } = props.call;
  if (madeAt) {
    const time = format.instant(madeAt);
    return (
      <div className={styles.made}>
        <RiCheckLine aria-hidden="true" />
        <span>
          <strong>{title}</strong>.{' '}
          {by
            ? t('escalation.call.doneBy', { time, name: by.title })
            : t('escalation.call.done', { time })}
        </span>
      </div>
    );
  }
  return (
    <div>
      <p>
        {props.isOnly && `${t('escalation.call.missing')} `}
        <strong>{title}</strong>
        {number && (
          <>
            {', '}
            <ChannelLink kind="phone" value={number} />
          </>
        )}
      </p>
      {menu.length > 0 && (
        <ol className={styles.menu} aria-label={t('escalation.call.menu')}>
          {menu.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
