import type {
  Mailbox,
  MailCounts,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Select, ToggleButton } from '@backstage/ui';
import { FilterBar, FilterSelect } from '../../../components/FilterBar';
import { StatusLabel } from '../../../components/StatusLabel';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import styles from '../MailPage.module.css';
import { PERIODS, USUAL_PERIOD, type MailFilter } from './mailFilter';
import { OUTCOME_LOOKS, OUTCOMES } from './outcomes';

/**
 * By what the mails are narrowed: words, mailbox, time, and what became of them.
 *
 * @param props.counts - how many mails of each outcome there are otherwise; absent: not known yet
 * @param props.found - how many are left; absent: not known yet
 */
export function MailFilters(props: {
  mailboxes: Mailbox[];
  counts: MailCounts | undefined;
  found: number | undefined;
  filter: MailFilter;
  onChange: (change: MailFilter) => void;
}) {
  const { t } = useMessages(mailTranslationRef);
  const { mailboxes, counts, found, filter, onChange } = props;
  return (
    <>
      <FilterBar
        label={t('mail.filter.label')}
        wordsLabel={t('mail.filter.words')}
        words={filter.q}
        onWords={q => onChange({ q })}
        found={found}
      >
        <Select
          aria-label={t('mail.filter.period')}
          options={PERIODS.map(id => ({ id, label: t(`mail.period.${id}`) }))}
          value={filter.period ?? USUAL_PERIOD}
          onChange={key => onChange({ period: PERIODS.find(it => it === key) })}
        />
        {mailboxes.length > 1 && (
          <FilterSelect
            label={t('mail.filter.mailbox')}
            all={t('mail.filter.allMailboxes')}
            options={mailboxes}
            value={filter.mailbox}
            onChange={mailbox => onChange({ mailbox })}
          />
        )}
      </FilterBar>
      {counts && (
        <div
          className={styles.counts}
          role="group"
          aria-label={t('mail.filter.outcome')}
        >
          {OUTCOMES.map(id => (
            <ToggleButton
              key={id}
              isSelected={filter.outcome === id}
              onChange={on => onChange({ outcome: on ? id : undefined })}
            >
              <StatusLabel
                icon={OUTCOME_LOOKS[id].icon}
                tone={counts[id] ? OUTCOME_LOOKS[id].tone : 'quiet'}
              >
                {t(`mail.counts.${id}`, { total: String(counts[id] ?? 0) })}
              </StatusLabel>
            </ToggleButton>
          ))}
        </div>
      )}
    </>
  );
}
