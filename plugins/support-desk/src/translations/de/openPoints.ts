import type { openPointMessages } from '../../messages/openPoints';
import type { SameKeys } from '../SameKeys';

/** Offene Punkte: was an einem Modell noch zu bestätigen oder zu beantworten ist. */
export const openPoints: SameKeys<typeof openPointMessages> = {
  title: 'Offene Punkte',
  of: 'Offene Punkte von {{model}}',
  what: 'Was das Modell nur annimmt und was es fragt. Antworten stehen hier; das Modell sagt sie, sobald seine Datei geändert ist.',
  csv: 'offene-punkte',
  print: 'Drucken',
  model: 'Das ganze Modell',
  progress: '{{answered}} von {{total}} beantwortet',
  filter: {
    label: 'Nur zeigen',
    all: 'Alle {{total}}',
    open: 'Offen {{total}}',
    asked: 'Gefragt {{total}}',
    answered: 'Beantwortet {{total}}',
  },
  elsewhere: 'An anderer Stelle des Modells',
  status: { open: 'Offen', asked: 'Gefragt', answered: 'Beantwortet' },
  handledAs: 'Bis dahin: {{text}}',
  askOf: 'Zu fragen: {{whom}}',
  asked: '{{by}} hat {{whom}} gefragt, {{time}}',
  askedUntil: '{{by}} hat {{whom}} gefragt, {{time}}; Antwort bis {{day}}',
  answeredBy: '{{by}}, {{time}}',
  inMatrix: 'In der Matrix bestätigt',
  outdated: {
    asked: 'Seit dieser Frage sagt das Modell etwas anderes.',
    answered: 'Seit dieser Antwort sagt das Modell etwas anderes.',
  },
  ask: {
    action: 'Fragen',
    of: 'Fragen zu {{about}}',
    again: 'Jemand anderen fragen',
    againOf: 'Jemand anderen fragen zu {{about}}',
    whom: 'Wen',
    whomHelp:
      'Eine Person oder eine Gruppe; sie wird benachrichtigt und antwortet hier.',
    whomNeeded: 'Sagen Sie, wer gefragt wird.',
    dueOn: 'Antwort bis',
  },
  answer: {
    action: 'Antworten',
    of: 'Antworten zu {{about}}',
    text: 'Antwort',
    needed: 'Schreiben Sie die Antwort.',
    save: 'Antwort speichern',
  },
  reopen: { action: 'Wieder öffnen', of: 'Wieder öffnen: {{about}}' },
  failed: 'Das wurde nicht gespeichert',
  none: {
    title: 'In {{model}} ist nichts offen',
    text: 'Das Modell nimmt nichts nur an und fragt nichts.',
  },
  noMatch: 'Nichts ist in diesem Stand.',
  noModel: {
    title: 'Für Sie gibt es kein Supportmodell',
    text: 'Offene Punkte stehen in Supportmodellen. Sobald der Katalog eines hat, stehen sie hier.',
  },
  toPage: 'Fragen und antworten',
};
