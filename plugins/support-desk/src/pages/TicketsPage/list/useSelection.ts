import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useCallback, useMemo, useRef, useState } from 'react';
import { changedOne, extended } from './selection';

/**
 * Which tickets are selected. Those that were selected beyond what is loaded stay known by what they were then.
 *
 * @param tickets - that are loaded, in the order of the list
 */
export function useSelection(tickets: Ticket[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [further, setFurther] = useState<Ticket[]>([]);
  const anchor = useRef<string | undefined>(undefined);
  const ids = useMemo(() => tickets.map(it => it.id), [tickets]);

  /** @param withShift - the range from the last one chosen is meant */
  const change = useCallback(
    (keys: 'all' | Iterable<unknown>, withShift = false) => {
      setSelected(before => {
        if (keys === 'all') return new Set(ids);
        const after = new Set([...keys].map(String));
        const one = changedOne(before, after);
        const from = anchor.current;
        if (one !== undefined) anchor.current = one;
        return withShift && one !== undefined && after.has(one)
          ? extended(ids, before, from, one)
          : after;
      });
    },
    [ids],
  );

  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setSelected(before => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  const select = useCallback((chosen: Ticket[]) => {
    setFurther(chosen);
    setSelected(new Set(chosen.map(it => it.id)));
  }, []);

  const clear = useCallback(() => {
    anchor.current = undefined;
    setFurther([]);
    setSelected(new Set());
  }, []);

  const chosen = useMemo(() => {
    const known = new Map([...further, ...tickets].map(it => [it.id, it]));
    return [...selected].flatMap(id => known.get(id) ?? []);
  }, [selected, further, tickets]);

  return { selected, chosen, change, toggle, select, clear };
}

export type TicketSelection = ReturnType<typeof useSelection>;
