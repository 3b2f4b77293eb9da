/** What is told of notices. */
export const notices = {
  anotherTime: '{{type}}, another time: {{notice}}',
  from: '{{from}} ({{zone}}).',
  fromTo: '{{from}} to {{to}} ({{zone}}).',
  pleaseConfirm: 'Please confirm that you have received this.',
  reminder: 'Please confirm that you have received: {{notice}}',
  outstanding_one: '{{notice}}: {{count}} person has not replied',
  outstanding_other: '{{notice}}: {{count}} people have not replied',
  pleasePhone: 'Please phone them.',
  followUpDue: "{{notice}} is over: '{{next}}' is due",
  followUpOpen: 'It stays open until that notice was sent.',
  reason: '**Reason:** {{reason}}',
  backupPlan: '**Backup plan:** {{plan}}',
  over: '{{notice}}: it is over',
  standing: '{{notice}}: how it stands',
  cancelled: '{{notice}}: cancelled',
  changed: '{{notice}}: changed',
  readAgain: 'It says something else than before; please read it again.',
  measure: '{{notice}}: a measure of the review is yours',
  measureBy: '{{measure}} (by {{day}})',
} as const;

/** What feeds of notices are called, and what they say of themselves. */
export const noticeFeeds = {
  title: 'Service notices',
  about: 'Interruptions of service and other notices.',
  cancelled: 'Cancelled: {{title}}',
} as const;

/** How an interruption went, as a report begins it. */
export const accounts = {
  of: '{{notice}}, of {{services}}',
  fromTo: '{{notice}}: from {{from}} to {{to}} ({{zone}}).',
  goesOn: '{{notice}}: from {{from}} and goes on ({{zone}}).',
  sent: 'Told to those concerned',
  started: 'It began',
  update: 'How it stood',
  severity: 'Severity',
  recovery: 'Option',
  decision: 'Decision',
  stepTicked: 'Step',
  exclusions: 'Exclusions claimed',
  ended: 'Service was back',
  followUp: 'Sent',
} as const;
