import type {
  LicenceWarning,
  LicenceWarningKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import {
  RiAlarmWarningFill,
  RiCalendarCloseFill,
  RiCalendarEventLine,
  RiErrorWarningLine,
  RiIndeterminateCircleFill,
  RiMoonClearLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusLabel, type Tone } from '../../../components/StatusLabel';
import { licencesRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { SnoozeMenu } from './SnoozeMenu';
import type { Snooze } from './useWarnings';
import { useWarningWords } from './useWarningWords';
import styles from './warnings.module.css';

const LOOKS: Record<LicenceWarningKind, { icon: ReactElement; tone: Tone }> = {
  overUse: { icon: <RiAlarmWarningFill />, tone: 'late' },
  ended: { icon: <RiCalendarCloseFill />, tone: 'late' },
  full: { icon: <RiIndeterminateCircleFill />, tone: 'soon' },
  notice: { icon: <RiCalendarEventLine />, tone: 'soon' },
  renewal: { icon: <RiCalendarEventLine />, tone: 'soon' },
  end: { icon: <RiCalendarEventLine />, tone: 'soon' },
  low: { icon: <RiErrorWarningLine />, tone: 'soon' },
};

/** What is to be seen to about a licence, since when, and the way to put it off or to wake it. */
export function WarningLine(props: {
  warning: LicenceWarning;
  snooze: Snooze;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const licencesLink = useRouteRef(licencesRouteRef);
  const wordsOf = useWarningWords();
  const { warning, snooze } = props;
  const { licence, modelTitle, kind, since, snoozed } = warning;
  const query = new URLSearchParams({ licence: licence.id });
  const words = wordsOf(warning);
  const look = snoozed
    ? { icon: <RiMoonClearLine />, tone: 'quiet' as const }
    : LOOKS[kind];
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={`${licencesLink?.() ?? ''}?${query}`} standalone>
          {licence.title}
        </Link>
        <span className={styles.second}>{modelTitle}</span>
      </div>
      <StatusLabel {...look}>{words}</StatusLabel>
      <span className={styles.second}>
        {snoozed
          ? t('licenceManagement.warnings.snoozed', {
              day: format.date(snoozed.until),
              name: snoozed.by.title,
            })
          : t('licenceManagement.warnings.since', { day: format.day(since) })}
      </span>
      <span className={styles.action}>
        {snoozed ? (
          <Button
            variant="tertiary"
            aria-label={t('licenceManagement.warnings.wakeOf', {
              title: licence.title,
              kind: words,
            })}
            onPress={() => snooze.mutate({ warning, until: null })}
          >
            {t('licenceManagement.warnings.wake')}
          </Button>
        ) : (
          <SnoozeMenu warning={warning} snooze={snooze} />
        )}
      </span>
    </li>
  );
}
