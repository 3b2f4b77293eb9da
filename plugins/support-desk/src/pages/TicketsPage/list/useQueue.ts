import { useApi } from '@backstage/frontend-plugin-api';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useCallback, useMemo, useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { useMe } from '../../../hooks/useMe';
import type { BulkDialog } from '../bulk/BulkBar';
import { useBulkChange } from '../bulk/useBulkChange';
import { queryOf, type TicketFilter } from '../filters/filters';
import { worksOn } from './mayWorkOn';
import { useSelection } from './useSelection';
import { listForSelection, useTicketList } from './useTicketList';

const NOTHING: Ticket[] = [];

/** The list, what is selected of it, and what is being done with it. */
export function useQueue(filter: TicketFilter) {
  const api = useApi(supportDeskApiRef);
  const me = useMe();
  const list = useTicketList(filter);
  const tickets = useMemo(
    () => list.data?.pages.flatMap(page => page.items) ?? NOTHING,
    [list.data],
  );
  const selection = useSelection(tickets);
  const { clear, change, select } = selection;
  // What failed stays selected, to be tried another way.
  const work = useBulkChange(({ failed }) => {
    if (failed.length > 0) change(failed.map(it => it.id));
    else clear();
  });
  const [dialog, setDialog] = useState<BulkDialog>();
  /** The one row that is meant, where nothing has to be selected first. */
  const [single, setSingle] = useState<Ticket>();

  const { apply } = work;
  const { user } = me;
  const take = useCallback(
    (ticket: Ticket) =>
      user &&
      apply([ticket], { transition: { action: 'assign', assignee: user } }),
    [apply, user],
  );

  const assign = (id: string) => {
    if (!selection.selected.has(id)) {
      setSingle(tickets.find(it => it.id === id));
    }
    setDialog('assign');
  };

  return {
    list,
    tickets,
    total: list.data?.pages[0].totalCount ?? tickets.length,
    isWork: tickets.some(ticket => worksOn(ticket, me)),
    selection,
    work,
    take,
    assign,
    dialog,
    open: setDialog,
    close: () => {
      setDialog(undefined);
      setSingle(undefined);
    },
    meant: single ? [single] : selection.chosen,
    selectAll: async () =>
      select(await listForSelection(api, queryOf(filter, user))),
  };
}

export type Queue = ReturnType<typeof useQueue>;
