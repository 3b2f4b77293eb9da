import { defineMessages } from '../translations/defineMessages';

export const entityMessages = {
  title: 'Support',
  whoSupports: 'Who supports {{name}}',
  openTickets: 'Open tickets, {{total}}',
  allTickets: 'All tickets of {{name}}',
  noTickets: 'No open ticket is about this.',
  superUsers: 'Super Users of {{name}}',
  noSuperUsers: 'No Super User looks after this yet. Ask the next level.',
  none: {
    title: 'No support model covers {{name}}',
    text: 'Its owner can name it among the services of a support model; this page then shows who helps.',
  },
  facts: {
    model: 'Model',
    toConfirm: 'To confirm',
    openPoints: '{{total}} open points',
    source: 'Source',
    edit: 'Edit in Git',
  },
} as const;

export const entityTranslationRef = defineMessages('entity', entityMessages, {
  de: () => import('../translations/de/entity').then(m => m.entity),
  es: () => import('../translations/es/entity').then(m => m.entity),
});
