import { Button } from '@backstage/ui';
import { RiFilterOffLine, RiInboxLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { NO_FILTER, type MailFilter } from './mailFilter';

/** No mail to show: because the filter is too narrow, none came in of late, or none ever did. */
export function EmptyMails(props: {
  filter: MailFilter;
  onChange: (change: MailFilter) => void;
}) {
  const { t } = useMessages(mailTranslationRef);
  const { filter, onChange } = props;
  if (filter.q || filter.mailbox || filter.outcome) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('mail.empty.noMatch')}
        actions={
          <Button variant="secondary" onPress={() => onChange(NO_FILTER)}>
            {t('mail.filter.clear')}
          </Button>
        }
      >
        {t('mail.empty.noMatchText')}
      </StateCard>
    );
  }
  const isLong = filter.period === 'month' || filter.period === 'all';
  return (
    <StateCard
      icon={<RiInboxLine />}
      title={t('mail.empty.title')}
      actions={
        !isLong && (
          <Button
            variant="secondary"
            onPress={() => onChange({ period: 'month' })}
          >
            {t('mail.empty.longer')}
          </Button>
        )
      }
    >
      {filter.period === 'all' ? t('mail.empty.ever') : t('mail.empty.text')}
    </StateCard>
  );
}
