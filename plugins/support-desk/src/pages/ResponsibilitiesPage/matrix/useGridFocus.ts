import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { linesOf, moveFocus, type GridFocus } from './gridKeys';
import type { GridSection } from './gridLines';

const selectorOf = ({ line, isGroup, cell }: GridFocus) =>
  isGroup
    ? `[data-group][data-line=${JSON.stringify(line)}]`
    : `[data-line=${JSON.stringify(line)}][data-cell="${cell}"]`;

/**
 * The one cell of a grid that Tab reaches; arrows move it from cell to cell. Cells and groups say where they are by
 * `data-line`, `data-cell` and `data-group`.
 */
export function useGridFocus(options: {
  sections: GridSection[];
  /** How many cells a row has besides the task. */
  columns: number;
  /** What is chosen from outside. */
  chosen: GridFocus | undefined;
  onMove: (to: GridFocus) => void;
}) {
  const { sections, columns, chosen, onMove } = options;
  const grid = useRef<HTMLTableElement>(null);
  const lines = useMemo(() => linesOf(sections), [sections]);
  const [at, setAt] = useState<GridFocus>();
  const isToFocus = useRef(false);

  const isShown = (it: GridFocus | undefined) =>
    it && lines.some(({ line }) => line === it.line);
  const focus =
    [at, chosen].find(isShown) ?? (lines[0] && { ...lines[0], cell: 0 });

  useEffect(() => {
    if (chosen) setAt(chosen);
  }, [chosen]);

  useEffect(() => {
    if (!isToFocus.current || !focus) return;
    isToFocus.current = false;
    const cell = grid.current?.querySelector<HTMLElement>(selectorOf(focus));
    cell?.focus();
    cell?.scrollIntoView?.({ block: 'nearest' });
  });

  const moveTo = (to: GridFocus) => {
    isToFocus.current = true;
    setAt(to);
    if (!to.isGroup) onMove(to);
  };
  return {
    grid,
    focus,
    /** Whether the key moved the focus. */
    onKey: (event: KeyboardEvent): boolean => {
      const to = focus && moveFocus(lines, columns, focus, event);
      if (!to) return false;
      moveTo(to);
      return true;
    },
    onClick: (event: MouseEvent): GridFocus | undefined => {
      const to = focusAt(event.target as HTMLElement);
      if (to) moveTo(to);
      return to;
    },
  };
}

/** The cell or group in which an element stands. */
function focusAt(element: HTMLElement): GridFocus | undefined {
  const cell = element.closest<HTMLElement>('[data-line]');
  if (!cell) return undefined;
  const { line, cell: number, group } = cell.dataset;
  return {
    line: line!,
    isGroup: group !== undefined,
    cell: Number(number ?? 0),
  };
}
