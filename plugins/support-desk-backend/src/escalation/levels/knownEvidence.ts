import type {
  CompiledModel,
  EscalationEvidence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  articleKey,
  superUserKey,
  withoutRepeats,
} from '../../selfHelp/carriedTried';
import type { StoredTicket, TicketEvent } from '../../tickets/TicketStore';
import type { Move } from './foldMoves';

/** What the lower levels can show already: the self-help that the requester tried, steps that were ticked, and what went along before. */
export function knownEvidence(
  ticket: StoredTicket,
  model: CompiledModel,
  { events, moves }: { events: TicketEvent[]; moves: Move[] },
): EscalationEvidence {
  const shown = moves.flatMap(it => it.evidence ?? []);
  const tried = [
    ...(ticket.selfHelp
      ? ticket.selfHelp.steps.map(it => it.id)
      : selfHelpTried(ticket, model)),
    ...tickedSteps(events),
    ...shown.flatMap(it => it.tried),
  ];
  return {
    tried: [...new Set(tried)],
    articles: withoutRepeats(
      [
        ...(ticket.selfHelp?.articles ?? []),
        ...shown.flatMap(it => it.articles),
      ],
      articleKey,
    ),
    superUsers: withoutRepeats(
      [
        ...(ticket.selfHelp?.superUsers ?? []),
        ...shown.flatMap(it => it.superUsers),
      ],
      superUserKey,
    ),
  };
}

/** Of whom nothing is known but that they confirmed that they tried a level's self-help, it is taken that they tried its steps (S1-18). */
function selfHelpTried(
  { confirmed, requestType, level }: StoredTicket,
  { requestTypes, levels, procedures }: CompiledModel,
): string[] {
  if (!confirmed.tried) return [];
  const conditions = [
    ...(requestTypes[requestType]?.requires ?? []),
    ...(levels[level]?.requires ?? []),
  ];
  return conditions.flatMap(({ tried }) => {
    const selfHelp = procedures[levels[tried ?? '']?.selfHelp ?? ''];
    return (selfHelp?.steps ?? []).map(it => it.id);
  });
}

function tickedSteps(events: TicketEvent[]): string[] {
  const done = new Map<string, boolean>();
  for (const { type, data } of events) {
    if (type === 'stepTicked') done.set(`${data.step}`, data.state === 'done');
  }
  return [...done].filter(([, isDone]) => isDone).map(([step]) => step);
}
