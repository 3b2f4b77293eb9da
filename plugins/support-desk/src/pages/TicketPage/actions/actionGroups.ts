import type { TicketActionState } from '@supportdesk/backstage-plugin-support-desk-common';

/** What people do every day, in the order in which it is shown; the rest opens below it. */
const USUAL = [
  'comment',
  'note',
  'logContact',
  'acknowledge',
  'start',
  'resume',
  'wait',
  'setModelStatus',
  'assign',
  'prioritise',
  'categorise',
  'resolve',
  'escalate',
  'takeStep',
  'confirm',
  'reopen',
];

/** What cannot be done now for one reason. */
export interface Refused {
  reason: string;
  actions: string[];
}

/** Sorts what may be done into the usual and the rest, and what may not by its reason. */
export function groupActions(
  actions: TicketActionState[],
  next: string | undefined,
): { usual: string[]; rest: string[]; refused: Refused[] } {
  const allowed = actions
    .filter(it => it.allowed && it.action !== next)
    .map(it => it.action);
  const refused = new Map<string, string[]>();
  for (const { action, allowed: isAllowed, reason } of actions) {
    if (isAllowed || !reason) continue;
    refused.set(reason, [...(refused.get(reason) ?? []), action]);
  }
  return {
    usual: USUAL.filter(it => allowed.includes(it)),
    rest: allowed.filter(it => !USUAL.includes(it)),
    refused: [...refused].map(([reason, of]) => ({ reason, actions: of })),
  };
}
