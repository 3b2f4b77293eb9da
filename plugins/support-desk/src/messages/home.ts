import { defineMessages } from '../translations/defineMessages';

export const homeMessages = {
  myTickets: {
    title: 'My tickets',
  },
  dueNext: {
    title: 'Due next for my team',
    empty:
      'Nothing is due for your team. What comes in for it appears here, what is due next first.',
    all: 'Open the queue, {{total}}',
  },
  notices: {
    title: 'Service notices',
  },
} as const;

export const homeTranslationRef = defineMessages('home', homeMessages, {
  de: () => import('../translations/de/home').then(m => m.home),
  es: () => import('../translations/es/home').then(m => m.home),
});
