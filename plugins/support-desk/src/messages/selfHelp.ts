import { defineMessages } from '../translations/defineMessages';

export const selfHelpMessages = {
  solved: 'This solved it',
  solvedBy: '“{{title}}” solved it',
  solvedBySuperUser: 'A super user solved it',
  helped: 'Helped {{helped}} of {{said}} readers',
  newTab: '(opens in a new tab)',
  thanks: 'Good to hear. Thank you for looking first.',
  undo: 'Undo',
  askThem: 'Ask a question',
  found_one: '{{count}} answer',
  found_other: '{{count}} answers',
  advise: {
    title: 'Try this first',
    text: 'It is often the quickest way. Tick what you have tried; it goes along.',
  },
  acknowledge: {
    title: 'What have you tried?',
    text: 'Tick it, and nobody asks you again. It goes along with your request.',
    without: 'I go on without',
    withoutText: 'The request says that nothing was tried.',
    needed: 'Tick what you have tried, or that you go on without.',
  },
  require: {
    title: 'What have you tried?',
    text: 'At least one of these has to be tried before “{{type}}”.',
    needed: 'Try at least one of these first, and tick it.',
  },
  order: 'In this order.',
  whom: 'Whom did you ask?',
  answer: 'What did {{name}} answer?',
  fromArticle: 'You come from the article “{{title}}”. It goes along.',
  tried: {
    title: 'Tried before',
    steps: 'Steps',
    articles: 'Articles that were read',
    superUsers: 'Super users who were asked',
    answered: '{{name}}: {{answer}}',
    conversation: 'Conversation',
    question: 'The question that it began with',
    nothing: 'Nothing was tried before; the model asks for it.',
  },
  propose: {
    action: 'Propose for the FAQ',
    done: 'Proposed for the FAQ',
    already: 'It belongs to a candidate already',
    open: 'Open the candidate',
    failed: 'It could not be proposed',
  },
} as const;

export const selfHelpTranslationRef = defineMessages(
  'selfHelp',
  selfHelpMessages,
  {
    de: () => import('../translations/de/selfHelp').then(m => m.selfHelp),
    es: () => import('../translations/es/selfHelp').then(m => m.selfHelp),
  },
);
