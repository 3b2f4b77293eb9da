import type * as english from '../en/notices';
import type { Translated } from '../Translated';

export const notices: Translated<typeof english.notices> = {
  anotherTime: '{{type}}, andere Zeit: {{notice}}',
  from: '{{from}} ({{zone}}).',
  fromTo: '{{from}} bis {{to}} ({{zone}}).',
  pleaseConfirm: 'Bitte bestätigen Sie, dass Sie das erhalten haben.',
  reminder: 'Bitte bestätigen Sie den Empfang: {{notice}}',
  outstanding_one: '{{notice}}: {{count}} Person hat nicht geantwortet',
  outstanding_other: '{{notice}}: {{count}} Personen haben nicht geantwortet',
  pleasePhone: 'Bitte rufen Sie sie an.',
  followUpDue: '{{notice}} ist vorbei: „{{next}}“ ist fällig',
  followUpOpen: 'Es bleibt offen, bis diese Mitteilung gesendet ist.',
  reason: '**Grund:** {{reason}}',
  backupPlan: '**Ausweichplan:** {{plan}}',
  over: '{{notice}}: Es ist vorbei',
  standing: '{{notice}}: Wie es steht',
  cancelled: '{{notice}}: abgesagt',
  changed: '{{notice}}: geändert',
  readAgain:
    'Es steht etwas anderes darin als vorher; bitte lesen Sie es noch einmal.',
  measure: '{{notice}}: Eine Maßnahme aus dem Rückblick ist Ihre',
  measureBy: '{{measure}} (bis {{day}})',
};

export const noticeFeeds: Translated<typeof english.noticeFeeds> = {
  title: 'Service-Mitteilungen',
  about: 'Unterbrechungen von Services und andere Mitteilungen.',
  cancelled: 'Abgesagt: {{title}}',
};

export const accounts: Translated<typeof english.accounts> = {
  of: '{{notice}}, {{services}}',
  fromTo: '{{notice}}: von {{from}} bis {{to}} ({{zone}}).',
  goesOn: '{{notice}}: von {{from}} an, dauert an ({{zone}}).',
  sent: 'Betroffene informiert',
  started: 'Begonnen',
  update: 'Stand',
  severity: 'Schwere',
  recovery: 'Option',
  decision: 'Entscheidung',
  stepTicked: 'Schritt',
  exclusions: 'Geltend gemachte Ausschlüsse',
  ended: 'Service wiederhergestellt',
  followUp: 'Gesendet',
};
