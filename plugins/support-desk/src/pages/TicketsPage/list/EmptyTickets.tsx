import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiCloseLine, RiFilterOffLine, RiInboxLine } from '@remixicon/react';
import { useQueries } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { StateCard } from '../../../components/StateCard';
import { useMe } from '../../../hooks/useMe';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import {
  leftBy,
  narrowing,
  queryOf,
  without,
  type Narrowing,
  type TicketFilter,
} from '../filters/filters';
import { useFilterWords } from '../filters/useFilterWords';
import { countedBy, useTicketCounts } from './useTicketList';

interface EmptyProps {
  filter: TicketFilter;
  onChange: (change: TicketFilter) => void;
}

/** Nothing to show: either there is nothing, or the filters are too narrow; then the one to take away is named. */
export function EmptyTickets(props: EmptyProps) {
  return narrowing(props.filter).length > 0 ? (
    <NoMatch {...props} />
  ) : (
    <NoTickets {...props} />
  );
}

function NoMatch({ filter, onChange }: EmptyProps) {
  const { t } = useMessages(queueTranslationRef, ticketTranslationRef);
  const { wordsOf } = useFilterWords(filter);
  const narrow = narrowing(filter);
  const left = useLeftWithout(filter, narrow);
  const best = narrow.reduce((a, b) =>
    (left[b] ?? 0) > (left[a] ?? 0) ? b : a,
  );
  const takeAway = (...keys: Narrowing[]) => onChange(without(filter, ...keys));
  return (
    <StateCard
      icon={<RiFilterOffLine />}
      title={t('ticket.list.noMatch.title')}
      actions={
        <>
          {narrow.map(key => (
            <Button
              key={key}
              variant="secondary"
              iconEnd={<RiCloseLine />}
              aria-label={t('queue.noMatch.drop', { filter: wordsOf(key) })}
              onPress={() => takeAway(key)}
            >
              {wordsOf(key)}
            </Button>
          ))}
          {narrow.length > 1 && (
            <Button variant="tertiary" onPress={() => takeAway(...narrow)}>
              {t('ticket.list.noMatch.clear')}
            </Button>
          )}
        </>
      }
    >
      {left[best]
        ? t('queue.noMatch.left', {
            filter: wordsOf(best),
            count: left[best],
          })
        : t('queue.noMatch.all')}
    </StateCard>
  );
}

/** How many tickets there would be without one of the filters. */
function useLeftWithout(filter: TicketFilter, narrow: Narrowing[]) {
  const api = useApi(supportDeskApiRef);
  const { user } = useMe();
  return useQueries({
    queries: narrow.map(key => {
      const wider = queryOf(without(filter, key), user);
      return {
        queryKey: ['ticketCounts', countedBy(wider)],
        queryFn: () => api.getTicketCounts(countedBy(wider)),
      };
    }),
    combine: results =>
      Object.fromEntries(
        results.map(({ data }, index) => [
          narrow[index],
          data && leftBy(data, without(filter, narrow[index])),
        ]),
      ) as Partial<Record<Narrowing, number>>,
  });
}

function NoTickets({ filter, onChange }: EmptyProps) {
  const { t } = useMessages(ticketTranslationRef);
  const counts = useTicketCounts(filter);
  const all = t('ticket.list.scopes.all');
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
            {counts.data ? `${all}, ${counts.data.all}` : all}
          </Button>
        )
      }
    >
      {t('ticket.list.empty.text')}
    </StateCard>
  );
}
