import { defineMessages } from '../translations/defineMessages';

export const modelChangeMessages = {
  rule: 'Open tickets follow the support model of when they were logged, until somebody applies this one.',
  unchanged: 'No due time of this ticket would change.',
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

export const modelChangeTranslationRef = defineMessages(
  'modelChange',
  modelChangeMessages,
  {
    de: () => import('../translations/de/modelChange').then(m => m.modelChange),
    es: () => import('../translations/es/modelChange').then(m => m.modelChange),
  },
);
