import type { modelHandoverMessages } from '../../messages/modelHandovers';
import type { SameKeys } from '../SameKeys';

/** What passes from one team to another, milestones, and what has to be done before. */
export const modelHandovers: SameKeys<typeof modelHandoverMessages> = {
  from: 'Von',
  to: 'An',
  date: 'Datum',
  notAgreed: 'Nicht vereinbart',
  after: 'Nach',
  afterWithoutDate: '{{after}}, ohne Datum',
  levels: 'Level',
  contacts: 'Kontakte',
  duties: 'Pflichten',
  tasks: 'Davor',
  agreedBy: 'Vereinbart von',
  stated: 'Die Quelle sagt',
  passes: 'Geht mit über',
  openTickets_one: '{{count}} offenes Ticket',
  openTickets_other: '{{count}} offene Tickets',
  failed: 'Wie sie jetzt stehen, konnte nicht geladen werden',
  handover: {
    notAgreed: 'Nicht vereinbart',
    ahead_one: 'Am {{date}}, in {{count}} Tag',
    ahead_other: 'Am {{date}}, in {{count}} Tagen',
    done: 'Erledigt seit {{date}}',
  },
  milestone: {
    notAgreed: 'Gilt nach dem Übergang, ohne Datum',
    ahead_one: 'Gilt ab {{date}}, in {{count}} Tag',
    ahead_other: 'Gilt ab {{date}}, in {{count}} Tagen',
    done: 'Gilt seit {{date}}',
  },
  task: {
    done: 'Abgehakt von {{name}}, {{time}}',
    dueNow: 'Jetzt fällig',
    dueFrom: 'Fällig ab {{date}}',
    dueBefore: 'Fällig 14 Tage vor dem Datum',
    failed: 'Die Aufgabe konnte nicht abgehakt werden',
  },
};
