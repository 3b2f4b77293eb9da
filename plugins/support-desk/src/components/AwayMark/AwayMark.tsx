import type { AwayPerson } from '@supportdesk/backstage-plugin-support-desk-common';
import { VisuallyHidden } from '@backstage/ui';
import { RiCalendarCloseLine } from '@remixicon/react';
import { useFormat } from '../../time/useFormat';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';
import { StatusLabel } from '../StatusLabel';
import styles from './AwayMark.module.css';

/**
 * That somebody is not to be asked now, until when, and who is instead.
 *
 * @param props.isShort - one word, where there is no room; the others are its tooltip, and read aloud
 */
export function AwayMark(props: { away: AwayPerson; isShort?: boolean }) {
  const { t } = useMessages(absenceTranslationRef);
  const format = useFormat();
  const { away, isShort } = props;
  const until = away.until
    ? t('absence.mark.until', { date: format.date(away.until) })
    : t('absence.mark.open');
  const words = away.deputy
    ? t('absence.mark.ask', { away: until, name: away.deputy.title })
    : until;
  return (
    <span className={styles.mark} title={isShort ? words : undefined}>
      <StatusLabel icon={<RiCalendarCloseLine />} tone="soon">
        {isShort && <span aria-hidden="true">{t('absence.mark.short')}</span>}
        {isShort ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </StatusLabel>
    </span>
  );
}
