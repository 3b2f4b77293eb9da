import type { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
};

/** Goes from mail to mail; single letters work only while the head of one has the focus (WCAG 2.1.4). */
export function moveByKeys(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const head = event.currentTarget;
  const heads = [
    ...(head
      .closest('[data-mails]')
      ?.querySelectorAll<HTMLElement>('[data-mail]') ?? []),
  ];
  heads[heads.indexOf(head) + step]?.focus();
}
