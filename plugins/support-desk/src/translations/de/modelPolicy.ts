import type { modelPolicyMessages } from '../../messages/modelPolicy';
import type { SameKeys } from '../SameKeys';

/** Who would be told what, and when, of a request that nobody touches. */
export const modelPolicy: SameKeys<typeof modelPolicyMessages> = {
  about:
    'Wer wann was erführe, wenn zu dieser Zeit eine Anfrage einginge und niemand etwas täte.',
  requestType: 'Art der Anfrage',
  at: 'Erfasst am',
  preset: {
    label: 'Erfasst am, oft gefragt',
    now: 'Jetzt',
    saturday: 'Samstagnacht',
    monday: 'Montag 09:00',
  },
  picture: 'Was geschähe, der Zeit nach',
  table: 'Wer wann was erführe',
  zone: 'Zeiten sind die von {{zone}}.',
  closed: 'geschlossen nach {{calendars}}',
  withoutTime: 'Ohne Zeit',
  none: {
    title: 'Von selbst geschähe nichts',
    text: 'Das Support-Modell nennt für eine solche Anfrage keine Zeiten: Nichts wird fällig, und niemand erfährt später etwas.',
  },
  csv: 'Als CSV herunterladen',
  print: 'Drucken',
  kind: {
    logged: '{{title}} wird erfasst',
    call: '{{title}} anrufen',
    opens: '{{title}} beginnen',
    dueSoon: '{{title}} ist bald fällig',
    missed: '{{title}} ist verpasst',
    ladderStep: 'Eskaliert an {{title}}',
    ladderSuggested: 'Schlägt vor, an {{title}} zu eskalieren',
    promise: '{{title}}',
  },
  nobody: 'Niemand erfährt davon',
  away: '{{title}} (abwesend)',
  notification: 'Benachrichtigung',
  byItself: 'Von selbst',
  byHand: 'Von Hand',
  column: {
    when: 'Wann',
    whenIn: 'Wann ({{zone}})',
    zone: 'Zeitzone',
    what: 'Was',
    who: 'Wer es erfährt',
    how: 'Wie',
    byItself: 'Von selbst?',
    confirm: 'Zu bestätigen',
  },
};
