import type { KeyboardEvent } from 'react';

/** Sends what is written with Ctrl+Enter, or Command+Enter; Enter alone begins a line. */
export const sendOnCtrlEnter = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
};
