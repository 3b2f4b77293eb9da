import { defineMessages } from '../translations/defineMessages';

/** What of a model is still to be confirmed or answered. */
export const openPointMessages = {
  title: 'Open points',
  of: 'Open points of {{model}}',
  what: 'What the model only assumes, and what it asks. Answers are kept here; the model says them once its file is changed.',
  csv: 'open-points',
  print: 'Print',
  model: 'The whole model',
  progress: '{{answered}} of {{total}} answered',
  filter: {
    label: 'Show only',
    all: 'All {{total}}',
    open: 'Open {{total}}',
    asked: 'Asked {{total}}',
    answered: 'Answered {{total}}',
  },
  elsewhere: 'Elsewhere in the model',
  status: { open: 'Open', asked: 'Asked', answered: 'Answered' },
  handledAs: 'Until then: {{text}}',
  askOf: 'To be asked: {{whom}}',
  asked: '{{by}} asked {{whom}}, {{time}}',
  askedUntil: '{{by}} asked {{whom}}, {{time}}; answer by {{day}}',
  answeredBy: '{{by}}, {{time}}',
  inMatrix: 'Confirmed in the matrix',
  outdated: {
    asked: 'The model says something else since this was asked.',
    answered: 'The model says something else since this was answered.',
  },
  ask: {
    action: 'Ask',
    of: 'Ask about {{about}}',
    again: 'Ask somebody else',
    againOf: 'Ask somebody else about {{about}}',
    whom: 'Whom',
    whomHelp: 'A user or a group; they are notified and answer here.',
    whomNeeded: 'Say whom to ask.',
    dueOn: 'Answer by',
  },
  answer: {
    action: 'Answer',
    of: 'Answer about {{about}}',
    text: 'Answer',
    needed: 'Write the answer.',
    save: 'Save answer',
  },
  reopen: { action: 'Open again', of: 'Open again: {{about}}' },
  failed: 'This was not saved',
  none: {
    title: 'Nothing is open in {{model}}',
    text: 'The model marks nothing as to be confirmed and asks nothing.',
  },
  noMatch: 'Nothing here is in this state.',
  noModel: {
    title: 'There is no support model for you',
    text: 'Open points stand in support models. As soon as the catalog has one, they stand here.',
  },
  toPage: 'Ask and answer',
} as const;

export const openPointsTranslationRef = defineMessages(
  'openPoints',
  openPointMessages,
  {
    de: () => import('../translations/de/openPoints').then(m => m.openPoints),
    es: () => import('../translations/es/openPoints').then(m => m.openPoints),
  },
);
