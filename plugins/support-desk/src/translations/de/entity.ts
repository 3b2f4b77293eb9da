import type { entityMessages } from '../../messages/entity';
import type { SameKeys } from '../SameKeys';

export const entity: SameKeys<typeof entityMessages> = {
  title: 'Support',
  whoSupports: 'Wer {{name}} betreut',
  openTickets: 'Offene Tickets, {{total}}',
  allTickets: 'Alle Tickets zu {{name}}',
  noTickets: 'Hierzu gibt es kein offenes Ticket.',
  superUsers: 'Super User für {{name}}',
  noSuperUsers:
    'Hierfür gibt es noch keinen Super User. Fragen Sie das nächste Level.',
  none: {
    title: 'Kein Support-Modell umfasst {{name}}',
    text: 'Wer dafür verantwortlich ist, kann es unter den Services eines Support-Modells nennen; dann steht hier, wer hilft.',
  },
  facts: {
    model: 'Modell',
    toConfirm: 'Zu bestätigen',
    openPoints: '{{total}} offene Punkte',
    source: 'Quelle',
    edit: 'In Git bearbeiten',
  },
};
