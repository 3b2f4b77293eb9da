import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonLink,
  Container,
  Header,
  Skeleton,
  useBreakpoint,
} from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { usePageTitle } from '../../hooks/usePageTitle';
import { raiseRequestRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import { DueCounts } from './DueCounts';
import { EmptyTickets } from './EmptyTickets';
import { filterOf, withFilter, type TicketFilter } from './filters';
import { TicketCards } from './TicketCards';
import { TicketFilters } from './TicketFilters';
import styles from './TicketsPage.module.css';
import { TicketTable } from './TicketTable';
import { useTicketCounts, useTicketList } from './useTicketList';

/** The tickets that the reader may see, in the order in which they fall due; filters and sorting live in the address. */
export function TicketsPage() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  usePageTitle(t('ticket.title'));
  const format = useFormat();
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const change = (changed: TicketFilter) =>
    setParams(previous => withFilter(previous, changed), { replace: true });
  const counts = useTicketCounts(filter);

  return (
    <>
      <Header
        title={t('ticket.title')}
        description={t('ticket.list.now', { now: format.long(format.now) })}
        customActions={
          <ButtonLink href={raiseLink?.() ?? '#'} iconStart={<RiAddLine />}>
            {t('common.raiseRequest')}
          </ButtonLink>
        }
      />
      <Container>
        <div className={styles.page}>
          <TicketFilters
            filter={filter}
            counts={counts.data}
            onChange={change}
          />
          {counts.data && (
            <DueCounts
              counts={counts.data}
              due={filter.due}
              onChange={due => change({ due })}
            />
          )}
          <Tickets filter={filter} onChange={change} />
        </div>
      </Container>
    </>
  );
}

function Tickets({
  filter,
  onChange,
}: {
  filter: TicketFilter;
  onChange: (change: TicketFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const wide = useBreakpoint().up('md');
  const list = useTicketList(filter);
  if (list.error) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (!list.data) return <Skeleton width="100%" height={420} />;
  const tickets = list.data.pages.flatMap(page => page.items);
  if (tickets.length === 0)
    return <EmptyTickets filter={filter} onChange={onChange} />;
  return (
    <div className={styles.list}>
      {wide ? (
        <TicketTable
          tickets={tickets}
          filter={filter}
          stale={list.isPlaceholderData}
          onSort={onChange}
        />
      ) : (
        <TicketCards tickets={tickets} />
      )}
      <div className={styles.foot}>
        <span className={styles.second}>
          {t('ticket.list.shown', {
            shown: String(tickets.length),
            total: String(list.data.pages[0].totalCount ?? tickets.length),
          })}
        </span>
        {list.hasNextPage && (
          <Button
            variant="secondary"
            isPending={list.isFetchingNextPage}
            onPress={() => list.fetchNextPage()}
          >
            {t('ticket.list.more')}
          </Button>
        )}
      </div>
    </div>
  );
}
