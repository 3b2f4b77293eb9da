import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Cell,
  CellText,
  Link,
  Table,
  type ColumnConfig,
  type SortDescriptor,
} from '@backstage/ui';
import { useMemo } from 'react';
import { DueCell } from '../../components/DueCell';
import { PersonLine } from '../../components/PersonLine';
import { PriorityMark } from '../../components/PriorityMark';
import { ticketRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import type { TicketFilter } from './filters';
import styles from './TicketsPage.module.css';

/** The queue: what falls due next stands first; two lines a row, what and where it belongs. */
export function TicketTable(props: {
  tickets: Ticket[];
  filter: TicketFilter;
  stale: boolean;
  onSort: (sort: Pick<TicketFilter, 'sort' | 'order'>) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);

  const columns = useMemo<ColumnConfig<Ticket>[]>(
    () => [
      {
        id: 'nextDue',
        label: t('ticket.list.columns.due'),
        isSortable: true,
        defaultWidth: '2fr',
        cell: ticket => (
          <Cell>
            <DueCell ticket={ticket} />
          </Cell>
        ),
      },
      {
        id: 'ticket',
        label: t('ticket.list.columns.ticket'),
        isRowHeader: true,
        defaultWidth: '2.2fr',
        cell: ticket => (
          <Cell>
            <Link href={ticketLink?.({ key: ticket.key }) ?? '#'} standalone>
              {ticket.summary}
            </Link>
            <div className={styles.second}>{ticket.key}</div>
          </Cell>
        ),
      },
      {
        id: 'system',
        label: t('ticket.list.columns.system'),
        defaultWidth: '1.2fr',
        cell: ticket => (
          <CellText
            title={ticket.modelTitle}
            description={ticket.module?.title}
          />
        ),
      },
      {
        id: 'priority',
        label: t('ticket.list.columns.priority'),
        defaultWidth: '0.6fr',
        cell: ticket => (
          <Cell>
            <PriorityMark priority={ticket.priority} />
          </Cell>
        ),
      },
      {
        id: 'status',
        label: t('ticket.list.columns.status'),
        defaultWidth: '1.2fr',
        cell: ticket => (
          <CellText
            title={
              ticket.modelStatus?.title ?? t(`ticket.status.${ticket.status}`)
            }
            description={`${t('common.level', {
              level: String(ticket.level.level),
            })}, ${ticket.level.title}`}
          />
        ),
      },
      {
        id: 'assignee',
        label: t('ticket.list.columns.assignee'),
        defaultWidth: '1.1fr',
        cell: ticket => (
          <Cell>
            {ticket.assignee ? (
              <PersonLine name={ticket.assignee.title} size="small" />
            ) : (
              <span className={styles.second}>
                {ticket.team?.title ?? t('ticket.list.nobody')}
              </span>
            )}
          </Cell>
        ),
      },
    ],
    [t, ticketLink],
  );

  const descriptor: SortDescriptor = {
    column: props.filter.sort ?? 'nextDue',
    direction: props.filter.order === 'desc' ? 'descending' : 'ascending',
  };
  return (
    <Table
      columnConfig={columns}
      data={props.tickets}
      isStale={props.stale}
      pagination={{ type: 'none' }}
      sort={{
        descriptor,
        onSortChange: ({ direction }) =>
          props.onSort({
            sort: 'nextDue',
            order: direction === 'descending' ? 'desc' : 'asc',
          }),
      }}
    />
  );
}
