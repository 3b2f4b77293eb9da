import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Cell, Link, type ColumnConfig } from '@backstage/ui';
import { RiPushpinLine } from '@remixicon/react';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import { DueCell } from '../../../components/DueCell';
import { PriorityMark } from '../../../components/PriorityMark';
import { StatusMark } from './StatusMark';
import { ticketRouteRef } from '../../../routes';
import { commonTranslationRef } from '../../../messages/common';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from '../TicketsPage.module.css';
import { AssigneeCell } from './AssigneeCell';

/** Two lines a cell: what, and where it belongs. The ids of columns are what the back end sorts by. */
export function useTicketColumns(
  take: (ticket: Ticket) => void,
): ColumnConfig<Ticket>[] {
  const { t } = useMessages(
    commonTranslationRef,
    queueTranslationRef,
    ticketTranslationRef,
  );
  const ticketLink = useRouteRef(ticketRouteRef);
  return useMemo(
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
        id: 'summary',
        label: t('ticket.list.columns.ticket'),
        isSortable: true,
        isRowHeader: true,
        defaultWidth: '2.2fr',
        cell: ticket => (
          <Cell>
            <div className={styles.summary}>
              <Link href={ticketLink?.({ key: ticket.key }) ?? '#'} standalone>
                {ticket.summary}
              </Link>
            </div>
            <div className={styles.second}>
              {ticket.key}
              {ticket.pinned && (
                <span className={styles.pinned}>
                  <RiPushpinLine aria-hidden="true" />
                  {t('queue.pinned', { what: ticket.pinned })}
                </span>
              )}
            </div>
          </Cell>
        ),
      },
      {
        id: 'model',
        label: t('ticket.list.columns.system'),
        isSortable: true,
        defaultWidth: '1.2fr',
        cell: ticket => (
          <Cell>
            {ticket.modelTitle}
            <div className={styles.second}>{ticket.module?.title}</div>
          </Cell>
        ),
      },
      {
        id: 'priority',
        label: t('ticket.list.columns.priority'),
        isSortable: true,
        defaultWidth: '0.7fr',
        cell: ticket => (
          <Cell>
            <PriorityMark priority={ticket.priority} />
          </Cell>
        ),
      },
      {
        id: 'status',
        label: t('ticket.list.columns.status'),
        isSortable: true,
        defaultWidth: '1.4fr',
        cell: ticket => (
          <Cell>
            <StatusMark ticket={ticket} />
            <div className={styles.second}>
              {`${t('common.level', {
                level: String(ticket.level.level),
              })}, ${ticket.level.title}`}
            </div>
          </Cell>
        ),
      },
      {
        id: 'assignee',
        label: t('ticket.list.columns.assignee'),
        isSortable: true,
        defaultWidth: '1.2fr',
        cell: ticket => (
          <Cell>
            <AssigneeCell ticket={ticket} take={take} />
          </Cell>
        ),
      },
    ],
    [t, ticketLink, take],
  );
}
