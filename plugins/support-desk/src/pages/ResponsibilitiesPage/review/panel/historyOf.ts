import type {
  CellContent,
  CellHistory,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Something that happened to a cell. */
export interface CellEvent {
  kind: 'confirm' | 'dispute' | 'withdrawn' | 'content';
  at: string;
  /** What the cell said. */
  content: CellContent;
  who?: string;
  reason?: string;
}

/** What happened to a cell, newest first. */
export function historyOf({ decisions, contents }: CellHistory): CellEvent[] {
  const events: CellEvent[] = [
    ...decisions.flatMap(
      ({ decision, at, by, reason, content, withdrawn }): CellEvent[] => [
        { kind: decision, at, who: by.title, reason, content },
        ...(withdrawn
          ? [
              {
                kind: 'withdrawn' as const,
                at: withdrawn.at,
                who: withdrawn.by.title,
                content,
              },
            ]
          : []),
      ],
    ),
    ...contents.map(
      ({ since, ...content }): CellEvent => ({
        kind: 'content',
        at: since,
        content,
      }),
    ),
  ];
  return events.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
