import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiFilterOffLine, RiInboxLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { supportDeskTranslationRef } from '../../translation';
import { narrowing, type TicketFilter } from './filters';

/** Nothing to show: either there is nothing, or a filter is too narrow, which can then be taken away. */
export function EmptyTickets({
  filter,
  onChange,
}: {
  filter: TicketFilter;
  onChange: (change: TicketFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const narrow = narrowing(filter);
  if (narrow.length > 0) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('ticket.list.noMatch.title')}
        actions={
          <Button
            variant="secondary"
            onPress={() =>
              onChange(
                Object.fromEntries([...narrow, 'status'].map(key => [key, ''])),
              )
            }
          >
            {t('ticket.list.noMatch.clear')}
          </Button>
        }
      >
        {t('ticket.list.noMatch.text')}
      </StateCard>
    );
  }
  return (
    <StateCard
      icon={<RiInboxLine />}
      title={t(`ticket.list.empty.${filter.scope ?? 'all'}`)}
      actions={
        filter.scope !== 'all' && (
          <Button
            variant="secondary"
            onPress={() => onChange({ scope: 'all' })}
          >
            {t('ticket.list.scopes.all')}
          </Button>
        )
      }
    >
      {t('ticket.list.empty.text')}
    </StateCard>
  );
}
