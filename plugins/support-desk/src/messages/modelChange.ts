export const modelChangeMessages = {
  rule: 'Open tickets follow the support model of when they were logged, until somebody applies this one.',
  none: 'All open tickets follow this version.',
  wouldChange_one: '{{count}} of {{open}} open tickets would change.',
  wouldChange_other: '{{count}} of {{open}} open tickets would change.',
  all: 'All {{total}}',
  ticket: '{{key}}, {{summary}}',
  list: 'Open tickets that would change',
  change: '{{title}}: due {{from}}, then {{to}}',
  noTime: 'no set time',
  apply_one: 'Apply to {{count}} ticket',
  apply_other: 'Apply to {{count}} tickets',
  progress: '{{done}} of {{total}} tickets',
} as const;
