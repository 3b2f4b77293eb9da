import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';

/** Which of the listed seats are selected; one that is no longer listed counts as not. */
export function useSeatSelection(listed: Seat[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const selected = listed.filter(it => ids.has(it.id));
  return {
    seats: selected,
    has: (seat: Seat) => ids.has(seat.id),
    isAll: listed.length > 0 && selected.length === listed.length,
    toggle: (seat: Seat) =>
      setIds(before => {
        const after = new Set(before);
        if (!after.delete(seat.id)) after.add(seat.id);
        return after;
      }),
    all: () => setIds(new Set(listed.map(it => it.id))),
    clear: () => setIds(new Set()),
  };
}

export type SeatSelection = ReturnType<typeof useSeatSelection>;
