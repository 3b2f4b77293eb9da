import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef } from 'react';
import type { MatrixPlace } from '../matrix/place';
import type { Folding } from '../view/useFolded';
import type { Place } from './decide/decision';

/** Goes to cells and groups of a matrix: opens what is folded, and takes the focus there. */
export function useGoTo(options: {
  matrix: Pick<Matrix, 'columns'>;
  folding: Folding;
  onSelect: (place: MatrixPlace | undefined) => void;
}) {
  const { matrix, folding, onSelect } = options;
  const view = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();

  // What is gone to may be drawn only by the rendering after the next.
  useEffect(() => {
    if (!wanted.current || focusOn(wanted.current)) return undefined;
    const again = requestAnimationFrame(() => focusOn(wanted.current));
    return () => cancelAnimationFrame(again);
  });

  function focusOn(selector: string | undefined): boolean {
    const cell = selector && view.current?.querySelector<HTMLElement>(selector);
    if (!cell) return false;
    wanted.current = undefined;
    cell.focus();
    cell.scrollIntoView?.({ block: 'nearest' });
    return true;
  }
  const lineOf = (line: string) => `[data-line=${JSON.stringify(line)}]`;
  const open = (group: string) =>
    folding.folded.has(group) && folding.fold(group);
  const want = ({ row, cell }: Place) => {
    const column = matrix.columns.findIndex(it => it.id === cell.column);
    wanted.current = `${lineOf(row.path)}[data-cell="${column + 1}"]`;
  };

  return {
    view,
    goTo: (place: Place) => {
      const { row, cell } = place;
      want(place);
      open(row.group);
      onSelect({ row: row.path, column: cell.column });
    },
    /** Chooses nothing; the focus goes back to the cell that was chosen. */
    leave: (place: Place | undefined) => {
      if (place) want(place);
      onSelect(undefined);
    },
    goToGroup: (group: string) => {
      open(group);
      focusOn(`${lineOf(group)}[data-group]`);
    },
  };
}
