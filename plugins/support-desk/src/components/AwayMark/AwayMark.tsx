import type { AwayPerson } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCalendarCloseLine } from '@remixicon/react';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import { StatusLabel } from '../StatusLabel';
import styles from './AwayMark.module.css';

/** That somebody is not to be asked now, until when, and who is instead. */
export function AwayMark({ away }: { away: AwayPerson }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const words = away.until
    ? t('absence.mark.until', { date: format.date(away.until) })
    : t('absence.mark.open');
  return (
    <span className={styles.mark}>
      <StatusLabel icon={<RiCalendarCloseLine />} tone="soon">
        {away.deputy
          ? t('absence.mark.ask', { away: words, name: away.deputy.title })
          : words}
      </StatusLabel>
    </span>
  );
}
