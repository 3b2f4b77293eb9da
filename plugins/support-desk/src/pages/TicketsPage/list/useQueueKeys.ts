import type { KeyboardEvent } from 'react';

/** What a single letter does to the row that has the focus. */
export interface QueueKeys {
  open: (id: string) => void;
  toggle: (id: string) => void;
  assign: (id: string) => void;
}

const STEPS: Record<string, number> = { j: 1, k: -1 };

/**
 * Single letters work only while a row of the table has the focus (WCAG 2.1.4): J and K move, X selects, A assigns, Enter
 * opens. They are listed at the foot of the table.
 */
export function useQueueKeys({ open, toggle, assign }: QueueKeys) {
  const doing: Record<string, (id: string) => void> = {
    x: toggle,
    a: assign,
    enter: open,
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const row = event.target as HTMLElement;
    // A link, a button or the head of a column keep their own keys.
    const id = row.getAttribute('data-key');
    if (row.getAttribute('role') !== 'row' && row.tagName !== 'TR') return;
    if (!id || !(key in STEPS || key in doing)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key in STEPS) focusRow(event.currentTarget, row, STEPS[key]);
    else doing[key](id);
  };
}

/** Rows that are not drawn have no place in the tree, so that they are found by their number. */
function focusRow(table: HTMLElement, row: HTMLElement, step: number) {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-key]')].filter(
    it => it.getAttribute('role') === 'row' || it.tagName === 'TR',
  );
  const place = (it: HTMLElement) => Number(it.getAttribute('aria-rowindex'));
  const numbered = rows.some(it => place(it) > 0);
  const next = numbered
    ? rows.find(it => place(it) === place(row) + step)
    : rows[rows.indexOf(row) + step];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
}
