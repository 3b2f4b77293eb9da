import { defineMessages } from '../translations/defineMessages';

export const searchMessages = {
  superUser: 'Super user',
  faq: 'FAQ',
  knownError: 'Known error',
  responsibility: 'Responsibility',
  asked_one: 'Asked once',
  asked_other: 'Asked {{count}} times',
  workaround: 'Work-around: {{text}}',
} as const;

export const searchTranslationRef = defineMessages('search', searchMessages, {
  de: () => import('../translations/de/search').then(m => m.search),
  es: () => import('../translations/es/search').then(m => m.search),
});
