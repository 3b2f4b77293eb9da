import { Cell, Table, type ColumnConfig } from '@backstage/ui';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo, useRef, type CSSProperties } from 'react';
import type { TicketFilter } from '../filters/filters';
import { NearEnd } from './NearEnd';
import styles from '../TicketsPage.module.css';
import { useQueueKeys, type QueueKeys } from './useQueueKeys';
import type { TicketSelection } from './useSelection';

/** Heights in pixels, which the layout has to know before it draws. */
const LAYOUT = { rowHeight: 57, headingHeight: 40 };

/** So many rows before the last loaded one the next page is asked for. */
const AHEAD = 15;

/**
 * The queue. Only the rows that are in view are drawn.
 *
 * @param props.selection - none: the reader works on none of these tickets
 * @param props.onNearEnd - none: all are loaded
 */
export function TicketTable(props: {
  tickets: Ticket[];
  columns: ColumnConfig<Ticket>[];
  filter: TicketFilter;
  stale: boolean;
  selection: TicketSelection | undefined;
  keys: QueueKeys;
  onSort: (sort: Pick<TicketFilter, 'sort' | 'order'>) => void;
  onNearEnd?: () => void;
}) {
  const { tickets, filter, selection, onNearEnd } = props;
  const withShift = useRef(false);
  const onKeyDown = useQueueKeys(props.keys);
  const markedId = tickets[Math.max(0, tickets.length - AHEAD)]?.id;
  const columns = useMemo(
    () => withMark(props.columns, markedId, onNearEnd),
    [props.columns, markedId, onNearEnd],
  );
  return (
    // The single keys are shortcuts for what the links and boxes of a row do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.table}
      style={{ '--sd-rows': tickets.length } as CSSProperties}
      onKeyDownCapture={onKeyDown}
      onPointerDownCapture={event => {
        withShift.current = event.shiftKey;
      }}
    >
      <Table
        columnConfig={columns}
        data={tickets}
        isStale={props.stale}
        pagination={{ type: 'none' }}
        virtualized={LAYOUT}
        selection={
          selection && {
            mode: 'multiple',
            behavior: 'toggle',
            selected: selection.selected,
            onSelectionChange: keys => {
              selection.change(keys, withShift.current);
              withShift.current = false;
            },
          }
        }
        sort={{
          descriptor: {
            column: filter.sort ?? 'nextDue',
            direction: filter.order === 'desc' ? 'descending' : 'ascending',
          },
          onSortChange: ({ column, direction }) =>
            props.onSort({
              sort: column as TicketFilter['sort'],
              order: direction === 'descending' ? 'desc' : 'asc',
            }),
        }}
      />
    </div>
  );
}

/** The first column's cell of one row also marks that the end is near. */
function withMark(
  [first, ...others]: ColumnConfig<Ticket>[],
  markedId: string | undefined,
  onNear: (() => void) | undefined,
): ColumnConfig<Ticket>[] {
  if (!onNear) return [first, ...others];
  return [
    {
      ...first,
      cell: ticket =>
        ticket.id === markedId ? (
          <Cell>
            <NearEnd onNear={onNear} />
            {first.cell(ticket).props.children}
          </Cell>
        ) : (
          first.cell(ticket)
        ),
    },
    ...others,
  ];
}
