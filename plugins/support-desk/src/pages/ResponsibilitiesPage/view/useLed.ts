import type { MatrixRow } from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef } from 'react';
import type { MatrixPlace } from '../matrix/place';
import type { Folding } from './useFolded';

/**
 * Brings the task to which an address led into view: opens its group, and scrolls there once it is drawn. The focus stays
 * where it is.
 *
 * @returns for the element in which the tasks are, each with `data-line`
 */
export function useLed(
  led: MatrixPlace | undefined,
  { rows, folding }: { rows: MatrixRow[]; folding: Folding },
) {
  const view = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();

  useEffect(() => {
    wanted.current = led?.row;
    const group = rows.find(it => it.path === led?.row)?.group;
    if (group && folding.folded.has(group)) folding.fold(group);
    // Whoever closes the group afterwards wants it closed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [led]);

  useEffect(() => {
    if (!wanted.current) return;
    const line = view.current?.querySelector(
      `[data-line=${JSON.stringify(wanted.current)}]`,
    );
    if (!line) return;
    wanted.current = undefined;
    line.scrollIntoView?.({ block: 'center' });
  });
  return view;
}
