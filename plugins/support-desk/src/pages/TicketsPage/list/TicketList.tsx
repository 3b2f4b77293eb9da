import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useBreakpoint } from '@backstage/ui';
import { useNavigate } from 'react-router-dom';
import { LoadFailed } from '../../../components/LoadFailed';
import { ticketRouteRef } from '../../../routes';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { BulkBar } from '../bulk/BulkBar';
import { BulkDialogs } from '../bulk/BulkDialogs';
import { BulkNotice } from '../bulk/BulkNotice';
import type { TicketFilter } from '../filters/filters';
import styles from '../TicketsPage.module.css';
import { EmptyTickets } from './EmptyTickets';
import { ListFoot } from './ListFoot';
import { ListSkeleton } from './ListSkeleton';
import { TicketCards } from './TicketCards';
import { TicketTable } from './TicketTable';
import { useQueue, type Queue } from './useQueue';
import { useTicketColumns } from './useTicketColumns';
import { MOST_SELECTED } from './useTicketList';

interface ListProps {
  filter: TicketFilter;
  onChange: (change: TicketFilter) => void;
}

/** The queue: what is loaded of it, what is selected, and what became of the last change. */
export function TicketList({ filter, onChange }: ListProps) {
  const queue = useQueue(filter);
  const { list, work } = queue;
  if (list.error) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (!list.data) return <ListSkeleton />;
  return (
    <>
      <BulkNotice work={work} />
      {queue.tickets.length === 0 ? (
        <EmptyTickets filter={filter} onChange={onChange} />
      ) : (
        <Tickets queue={queue} filter={filter} onChange={onChange} />
      )}
      <BulkDialogs
        open={queue.dialog}
        tickets={queue.meant}
        apply={work.apply}
        close={queue.close}
      />
    </>
  );
}

function Tickets({ queue, filter, onChange }: ListProps & { queue: Queue }) {
  const isWide = useBreakpoint().up('md');
  const navigate = useNavigate();
  const ticketLink = useRouteRef(ticketRouteRef);
  const columns = useTicketColumns(queue.take);
  const { list, tickets, total, selection } = queue;
  const more = list.hasNextPage ? list.fetchNextPage : undefined;
  return (
    <div className={styles.list}>
      <SelectionBar queue={queue} />
      {isWide ? (
        <TicketTable
          tickets={tickets}
          columns={columns}
          filter={filter}
          stale={list.isPlaceholderData}
          selection={queue.isWork ? selection : undefined}
          keys={{
            open: id => {
              const ticket = tickets.find(it => it.id === id);
              if (ticket && ticketLink) {
                navigate(ticketLink({ key: ticket.key }));
              }
            },
            toggle: queue.isWork ? selection.toggle : () => {},
            assign: queue.isWork ? queue.assign : () => {},
          }}
          onSort={onChange}
          onNearEnd={more}
        />
      ) : (
        <TicketCards tickets={tickets} onNearEnd={more} />
      )}
      <ListFoot
        shown={tickets.length}
        total={total}
        sort={filter.sort}
        keys={isWide && queue.isWork}
        more={more}
        isLoading={list.isFetchingNextPage}
      />
    </div>
  );
}

function SelectionBar({ queue }: { queue: Queue }) {
  const { t } = useMessages(queueTranslationRef);
  const { tickets, total, selection, work } = queue;
  const { chosen } = selection;
  if (chosen.length === 0) return null;
  const isFull =
    chosen.length >= tickets.length &&
    chosen.length < Math.min(total, MOST_SELECTED);
  return (
    <>
      <BulkBar
        tickets={chosen}
        total={isFull ? total : undefined}
        selectAll={queue.selectAll}
        isPending={work.isPending}
        open={queue.open}
        apply={change => work.apply(chosen, change)}
        clear={selection.clear}
      />
      {chosen.length === MOST_SELECTED && total > MOST_SELECTED && (
        <p className={styles.most} role="status">
          {t('queue.bulk.selectedMost', {
            most: String(MOST_SELECTED),
            total: String(total),
          })}
        </p>
      )}
    </>
  );
}
