import type { getHelpMessages } from '../../messages/getHelp';
import type { SameKeys } from '../SameKeys';

export const getHelp: SameKeys<typeof getHelpMessages> = {
  title: 'Hilfe zu {{system}}',
  none: {
    title: 'Noch hat kein System ein Support-Modell',
    text: 'Ein Support-Modell ist eine Datei in Git von der Art SupportModel. Sobald der Katalog eines hat, das Sie sehen dürfen, steht hier, wer hilft.',
  },
  myTickets: 'Ihre offenen Tickets',
  allMyTickets: 'Alle meine Tickets',
  noTickets:
    'Sie haben zu diesem System kein offenes Ticket. Was Sie anfragen, erscheint hier, mit dem Zeitpunkt, bis zu dem Sie Antwort bekommen.',
  toConfirm: {
    some: 'Zu bestätigen: Einiges hier ist angenommen.',
    draft:
      'Zu bestätigen: Einiges hier ist angenommen. Dieses Support-Modell ist ein Entwurf, {{version}}.',
    openPoints: '{{total}} offene Punkte',
  },
  ladder: {
    title: 'Wer hilft, in welcher Reihenfolge',
    who: 'Wer',
    when: 'Wann',
    how: 'Wie',
    tried: 'Haken Sie ab, was Sie versucht haben',
    youWithSuperUsers: 'Sie, mit Ihren Super Usern',
    notForUsers: 'Nicht direkt für Anwender',
  },
  need: {
    title: 'Was brauchen Sie?',
    placeholder: 'Sagen Sie es mit Ihren Worten',
    takenAs: 'Verstanden als Frage zu',
    chooseAnother: 'Anderes Thema wählen',
    topics: 'Oft gefragt',
    read: 'Nachlesen',
    askSuperUser: 'Einen Super User fragen',
    askSuperUserOf: 'Einen Super User für {{module}} fragen',
    contact: 'Kommen Sie nicht weiter? Die richtige Stelle',
    yourWords: 'Ihre Worte und was Sie versucht haben, gehen mit.',
    stop: 'Bitte wenden Sie sich nicht selbst an {{contact}}',
    stopPlain: 'Danach fragen Sie bitte nicht selbst',
    rightPlace: 'Die richtige Stelle',
    ask: 'Fragen Sie {{who}}',
  },
};
