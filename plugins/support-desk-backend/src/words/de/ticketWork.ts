import type * as english from '../en/ticketWork';
import type { Translated } from '../Translated';

export const ticketWork: Translated<typeof english.ticketWork> = {
  assigned: '{{key}} ist jetzt bei Ihnen',
  assignedTeam: '{{key}} ist jetzt bei Ihrem Team',
  waitingForYou: '{{key}} wartet auf Sie',
  raisedWaiting: '{{key}}: {{raised}}, dafür gestellt, wartet auf Ihre Antwort',
  waitingForAsker: '{{key}} wartet auf die anfragende Person',
  waitingForTeam: '{{key}} wartet auf Ihr Team',
  goesOn: '{{key}} geht weiter',
  timeHasCome: '{{summary}}. Der Zeitpunkt, auf den es wartete, ist da.',
  mergedInto: '{{source}} geht weiter als {{target}}',
  sameProblem:
    '{{summary}}. Es ist dasselbe Problem; was dafür getan wird, steht dort.',
  gathered: '{{source}} wurde mit {{target}} zusammengeführt',
  unmerged: '{{key}} geht wieder für sich weiter',
  noLongerPart: '{{summary}}. Es gehört nicht mehr zu {{target}}.',
  confirm: '{{key}} ist gelöst: Bitte bestätigen oder wieder öffnen',
  resolved: '{{key}} ist gelöst',
  told: '{{key}}: gelöst',
  answerIfNot:
    'Wenn es nicht gelöst ist, antworten Sie bitte auf diese E-Mail.',
  reopened: '{{key}} wurde wieder geöffnet',
  cancelled: '{{key}} wurde storniert',
  closed: '{{key}} ist geschlossen',
  nobodySaid:
    '{{summary}}. Niemand hat gesagt, dass es nicht gelöst ist; es kann noch wieder geöffnet werden.',
};
