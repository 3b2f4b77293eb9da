import type { ReactNode } from 'react';
import { intakeTranslationRef } from '../../messages/intake';
import { useMessages } from '../../translations/useMessages';
import { CallTo } from './CallTo';
import type { FirstCall, FirstCalls } from './firstCalls';
import styles from './FirstCalls.module.css';

/** Whom to ring up now, in order, and whether one call is enough (S0-99 to S0-105). */
export function CallList(props: {
  calls: FirstCalls;
  /** What stands below each call. */
  children?: (call: FirstCall) => ReactNode;
}) {
  const { t } = useMessages(intakeTranslationRef);
  const { text, calls } = props.calls;
  const total = calls.length;
  return (
    <>
      {text && <p className={styles.text}>{text}</p>}
      {total > 1 && (
        <p className={styles.text}>
          <strong>
            {total === 2
              ? t('intake.call.both')
              : t('intake.call.all', { total: String(total) })}
          </strong>
        </p>
      )}
      <ol className={styles.calls} aria-label={t('intake.call.whom')}>
        {calls.map((call, index) => (
          <li key={call.contact}>
            <CallTo call={call} place={total > 1 ? index + 1 : undefined}>
              {props.children?.(call)}
            </CallTo>
          </li>
        ))}
      </ol>
    </>
  );
}
