import type { modelChangeMessages } from '../../messages/modelChange';
import type { SameKeys } from '../SameKeys';

export const modelChange: SameKeys<typeof modelChangeMessages> = {
  rule: 'Offene Tickets folgen dem Support-Modell von damals, als sie erfasst wurden, bis jemand dieses anwendet.',
  unchanged: 'Keine Fälligkeit dieses Tickets würde sich ändern.',
  none: 'Alle offenen Tickets folgen dieser Version.',
  wouldChange_one: '{{count}} von {{open}} offenen Tickets würde sich ändern.',
  wouldChange_other:
    '{{count}} von {{open}} offenen Tickets würden sich ändern.',
  all: 'Alle {{total}}',
  ticket: '{{key}}, {{summary}}',
  list: 'Offene Tickets, die sich ändern würden',
  change: '{{title}}: fällig {{from}}, dann {{to}}',
  noTime: 'ohne feste Zeit',
  apply_one: 'Auf {{count}} Ticket anwenden',
  apply_other: 'Auf {{count}} Tickets anwenden',
  progress: '{{done}} von {{total}} Tickets',
};
