import { ticketStatusSchema, type TicketStatus } from '../../api/tickets';
import {
  ticketActions,
  type ActionRule,
  type ClockEffect,
  type TicketAction,
  type TicketSide,
} from '../actions';
import { markdownTable } from '../../text/markdownTable';
import { ruleOf } from '../lifecycle';

const STATUSES: Record<TicketStatus, string> = {
  new: 'logged; nobody has looked at it',
  acknowledged: 'seen; work has not begun',
  inProgress: 'somebody works on it',
  waiting: 'waits for the requester, the vendor, another team or a date',
  resolved: 'solved; the requester may confirm or reopen it',
  closed: 'over',
  reopened: 'was resolved or closed, and goes on',
  cancelled: 'over without a solution',
  merged: 'goes on as another ticket',
};

const SIDES: Record<TicketSide, string> = {
  support: 'support',
  requester: 'the requester',
};

const CLOCKS: Record<ClockEffect, string> = {
  none: 'nothing',
  pauses: 'pauses them',
  resumes: 'lets them go on',
  meets: 'meets',
  stops: 'stops them',
  continues: 'lets them go on; the time between is left out',
  recomputes: 'computes their due times anew',
  byModelStatus: "what the model's status says",
};

/** The page of the documentation about the life of a ticket, drawn from the table that the service obeys. */
export function ticketLifecycleReference(): string {
  return [
    '# The life of a ticket',
    '<!-- Generated from TICKET_ACTIONS by `yarn generate:lifecycle`; do not edit. -->',
    [
      'Every ticket has one of nine states. A model may have statuses of its own: they are shown in its words, and each stands for one of',
      "these states by what it does to the clocks: one that lets them run is _inProgress_, any other _waiting_. What a model's roles and",
      'conditions say about single values comes on top of this page.',
    ].join('\n'),
    '```mermaid',
    diagram(),
    '```',
    '## States',
    markdownTable(
      ['state', 'meaning'],
      ticketStatusSchema.options.map(it => [code(it), STATUSES[it]]),
    ),
    '## Actions',
    [
      '`POST /tickets/{ticket}/transitions` takes an action with what it needs. One of the other side answers 403, one that is not possible now',
      '409 with what is possible instead. `escalate`, `deescalate` and `takeStep` are asked for through `POST /tickets/{ticket}/escalations`.',
    ].join('\n'),
    markdownTable(
      ['action', 'from', 'to', 'by', 'needs', 'clocks'],
      ticketActions.map(rowOf),
    ),
    '',
  ]
    .join('\n\n')
    .replace('```mermaid\n\n', '```mermaid\n')
    .replace('\n\n```\n', '\n```\n')
    .replace(/\n+$/, '\n');
}

/** Arrows between states; actions that share one share its words, and those that change no state are left to the table. */
function diagram(): string {
  const arrows = new Map<string, string[]>();
  for (const action of ticketActions) {
    for (const [from, to] of arrowsOf(ruleOf(action))) {
      const arrow = `${from} --> ${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), action]);
    }
  }
  const lines = [...arrows].map(
    ([arrow, actions]) => `${arrow}: ${actions.join(', ')}`,
  );
  return ['stateDiagram-v2', '[*] --> new', ...lines]
    .map((line, i) => (i === 0 ? line : `    ${line}`))
    .join('\n');
}

function arrowsOf({ from, to }: ActionRule): [TicketStatus, TicketStatus][] {
  switch (to) {
    case 'same':
    case 'restored':
      return [];
    case 'mapped':
      return from.flatMap(it =>
        (['inProgress', 'waiting'] as const)
          .filter(status => status !== it)
          .map((status): [TicketStatus, TicketStatus] => [it, status]),
      );
    default:
      return from
        .filter(it => it !== to)
        .map((it): [TicketStatus, TicketStatus] => [it, to]);
  }
}

function rowOf(action: TicketAction): string[] {
  const { from, to, by, needs, clocks, meets } = ruleOf(action);
  return [
    code(action),
    from.map(code).join(' '),
    targetOf(to),
    by.map(it => SIDES[it]).join(' or '),
    needs.map(code).join(' ') || 'nothing',
    meets ? `${CLOCKS[clocks]} ${meets.map(code).join(' ')}` : CLOCKS[clocks],
  ];
}

function targetOf(to: ActionRule['to']): string {
  switch (to) {
    case 'same':
      return 'stays';
    case 'restored':
      return 'as before';
    case 'mapped':
      return `${code('inProgress')} or ${code('waiting')}`;
    default:
      return code(to);
  }
}

function code(word: string): string {
  return `\`${word}\``;
}
