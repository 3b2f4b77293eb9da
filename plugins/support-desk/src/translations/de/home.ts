import type { homeMessages } from '../../messages/home';
import type { SameKeys } from '../SameKeys';

export const home: SameKeys<typeof homeMessages> = {
  myTickets: {
    title: 'Meine Tickets',
  },
  dueNext: {
    title: 'Als Nächstes fällig für mein Team',
    empty:
      'Für Ihr Team ist nichts fällig. Was für Ihr Team eingeht, erscheint hier, das als Nächstes Fällige zuerst.',
    all: 'Zur Arbeitsliste, {{total}}',
  },
  notices: {
    title: 'Mitteilungen zu Services',
  },
};
