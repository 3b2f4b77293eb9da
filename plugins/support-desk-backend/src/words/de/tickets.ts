import type * as english from '../en/tickets';
import type { Translated } from '../Translated';

export const tickets: Translated<typeof english.tickets> = {
  logged: '{{key}} erfasst',
  answerBy: '{{summary}}. Sie bekommen Antwort bis {{due}}.',
  answerAs: '{{summary}}. Sie bekommen Antwort: {{promise}}.',
  passedOn: '{{summary}}. Es wurde weitergegeben.',
  new: 'Neues Ticket {{key}}: {{summary}}',
  missed: '{{key}}: {{target}} verfehlt',
  goalMissed: '{{key}}: Vorgabe für {{target}} verfehlt',
  wasDue: '{{summary}}. Es war fällig am {{due}}.',
  dueSoon: '{{key}}: {{target}} ist bald fällig',
  isDue: '{{summary}}. Es ist fällig am {{due}}.',
  mentioned: 'Sie werden in {{key}} erwähnt',
  replied: 'Neue Antwort zu {{key}}: {{summary}}',
  goesOn: '{{key}}: wie es mit {{summary}} weitergeht',
  yours: '{{key}} ist Ihres',
  takenForOther:
    '{{summary}}. Es kam per E-Mail und wurde für das von jemand anderem gehalten.',
  notSent: '{{key}} konnte nicht an den Hersteller gesendet werden',
  sendAgain:
    '{{summary}}. Senden Sie es noch einmal, oder erfassen Sie es selbst beim Hersteller und halten Sie die Nummer fest.',
  problemResolved: '{{problem}} ist gelöst: Sehen Sie nach {{key}}',
  waitsForProblem: '{{title}}. {{key}} wartet darauf: {{summary}}',
};

export const status: Translated<typeof english.status> = {
  new: 'neu',
  acknowledged: 'angenommen',
  inProgress: 'in Arbeit',
  waiting: 'wartet',
  resolved: 'gelöst',
  closed: 'geschlossen',
  reopened: 'wieder geöffnet',
  cancelled: 'storniert',
  merged: 'zusammengeführt',
};

export const contactSheets: Translated<typeof english.contactSheets> = {
  title: 'Kontaktprotokoll',
  ticket: 'Ticket',
  caller: 'Anrufer',
};
