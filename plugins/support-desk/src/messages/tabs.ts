import { defineMessages } from '../translations/defineMessages';

/** The tabs of the page *Support*, also where other pages lead to them. */
export const tabMessages = {
  getHelp: 'Get help',
  tickets: 'Tickets',
  superUsers: 'Super users',
  faq: 'FAQ',
  licences: 'Licences',
  responsibilities: 'Responsibilities',
  notices: 'Notices',
  reports: 'Reports',
  model: 'Support model',
};

export const tabsTranslationRef = defineMessages('tabs', tabMessages, {
  de: () => import('../translations/de/tabs').then(m => m.tabs),
  es: () => import('../translations/es/tabs').then(m => m.tabs),
});
