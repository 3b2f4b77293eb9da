import { RiPhoneFill } from '@remixicon/react';
import { useId } from 'react';
import { CallList, type FirstCalls } from '../../../components/FirstCalls';
import { intakeTranslationRef } from '../../../messages/intake';
import { useMessages } from '../../../translations/useMessages';
import type { RequestForm } from '../useRequestForm';
import styles from './CallFirst.module.css';
import { CallMade } from './CallMade';
import { CallScript } from './CallScript';

/** Before the form of what begins by phone: whom to ring up at this hour, what to say, and the ticks for the calls (S0-99 to S0-105, S0-126). */
export function CallFirst(props: { calls: FirstCalls; form: RequestForm }) {
  const { t } = useMessages(intakeTranslationRef);
  const id = useId();
  const { calls, form } = props;
  const { email } = form.detail.model.requestTypes[form.typeId].channels;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <RiPhoneFill aria-hidden="true" />
        {t('intake.call.title')}
      </h2>
      <p className={styles.text}>
        {[
          t('intake.call.text'),
          email && email.use !== 'firstContact' && t('intake.call.noEmail'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <CallList calls={calls}>
        {call => <CallMade call={call} form={form} />}
      </CallList>
      <CallScript form={form} />
    </section>
  );
}
