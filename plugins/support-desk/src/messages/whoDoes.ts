import { defineMessages } from '../translations/defineMessages';

/** Whose task it is by the matrix, told elsewhere than on its own page. */
export const whoDoesMessages = {
  title: 'Who does this',
  party: '{{party}}: {{does}}',
  state: '{{does}}, {{state}}',
  mine: '{{party}} (you)',
  nobody: 'Nobody is named for this task.',
  toMatrix: 'The whole matrix',
  goesTo:
    'By the matrix, “{{task}}” is for {{parties}}. As it stands, this goes to {{goesTo}}.',
  seeRow: 'See it in the matrix',
} as const;

export const whoDoesTranslationRef = defineMessages(
  'whoDoes',
  whoDoesMessages,
  {
    de: () => import('../translations/de/whoDoes').then(m => m.whoDoes),
    es: () => import('../translations/es/whoDoes').then(m => m.whoDoes),
  },
);
