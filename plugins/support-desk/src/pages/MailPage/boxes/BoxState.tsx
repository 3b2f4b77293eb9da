import type { Mailbox } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiTimeLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../MailPage.module.css';

const LOOKS = {
  up: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  starting: { icon: <RiTimeLine />, tone: 'quiet' },
  down: { icon: <RiAlarmWarningFill />, tone: 'late' },
} as const;

/** Whether mails are read or sent: where not, since when and why. */
export function BoxState(props: { way: Mailbox['reading'] }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
