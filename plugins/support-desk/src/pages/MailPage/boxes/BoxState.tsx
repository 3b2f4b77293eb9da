import type { Mailbox } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiTimeLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import styles from '../MailPage.module.css';

const LOOKS = {
  up: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  starting: { icon: <RiTimeLine />, tone: 'quiet' },
  down: { icon: <RiAlarmWarningFill />, tone: 'late' },
} as const;

/** Whether mails are read or sent: where not, since when and why. */
export function BoxState(props: { way: Mailbox['reading'] }) {
  const { t } = useMessages(mailTranslationRef);
  const format = useFormat();
  const { state, since, problem } = props.way;
  return (
    <>
      <StatusLabel {...LOOKS[state]}>
        {state === 'down' && since
          ? t('mail.box.state.downSince', { time: format.instant(since) })
          : t(`mail.box.state.${state}`)}
      </StatusLabel>
      {problem && <span className={styles.second}>{problem}</span>}
    </>
  );
}
