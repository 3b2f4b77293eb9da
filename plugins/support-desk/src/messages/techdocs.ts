import { defineMessages } from '../translations/defineMessages';

export const techdocsMessages = {
  title: 'Did this answer it?',
  yes: 'Yes',
  no: 'No',
  thanksYes: 'Thank you. Good to hear.',
  thanksNo: 'Thank you. The people who write it will see that.',
  change: 'Change my answer',
  missing: 'What was missing?',
  missingText: 'Those who write this page read it, without your name.',
  send: 'Send',
  skip: 'Skip',
  further: 'How to go on',
  ask: 'Ask a super user',
  askOf: 'Ask a super user of {{model}}',
  raise: 'Raise a request',
  raiseOf: 'Raise a request about {{model}}',
  edit: 'Edit this page',
  failed: 'That was not kept',
} as const;

export const techdocsTranslationRef = defineMessages(
  'techdocs',
  techdocsMessages,
  {
    de: () => import('../translations/de/techdocs').then(m => m.techdocs),
    es: () => import('../translations/es/techdocs').then(m => m.techdocs),
  },
);
