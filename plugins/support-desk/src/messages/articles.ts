import { defineMessages } from '../translations/defineMessages';
import { articleEditorMessages } from './articleEditor';

export const articleMessages = {
  title: 'What articles were good for',
  what: 'How much ends before a request, what was read, and what is missing.',
  period: {
    label: 'Period',
    days30: 'Last 30 days',
    days90: 'Last 90 days',
    days365: 'Last 12 months',
    fromTo: '{{from}} to {{to}}',
  },
  csv: 'CSV',
  print: 'Print',
  refused: {
    title: 'This is for those who support {{system}}',
    text: 'Its super users, its team and its owners see what articles were good for.',
    back: 'FAQ',
  },
  figures: {
    title: 'In this period',
    visits: 'Looked for help',
    solved: 'Solved, as they said',
    likelySolved: 'Likely solved',
    likelySolvedWhat: 'An article was opened and no request followed',
    raised: 'Raised a request all the same',
    share: '{{percent}} %',
    requests: 'Requests',
    withSuperUser: 'with a super user first',
    withoutSuperUser: 'without a super user',
    withArticle: 'after an article',
    withSteps: 'after steps of self-help',
    nothingTried: 'with nothing tried',
    questions: 'Questions to super users',
    questionsSolved: 'solved there',
    becameTickets: 'became tickets',
  },
  table: {
    title: 'Articles',
    article: 'Article',
    views: 'Read',
    helped: 'Helped',
    didNotHelp: 'Did not',
    solved: 'Solved',
    likelySolved: 'Likely solved',
    raised: 'Raised all the same',
    changed: 'Last change',
    look: 'Look at it',
    notKnown: 'Not known',
    none: 'Nobody has read an article in this period.',
    edit: 'Edit',
    editOf: 'Edit {{title}}',
  },
  stale: {
    old: 'Not touched for a year',
    unhelpful: 'Many say that it did not help',
  },
  searches: {
    title: 'Searched in vain',
    timesLast_one: 'Once, {{time}}',
    timesLast_other: '{{count}} times, last {{time}}',
    write: 'Write an article',
    writeOf: 'Write an article: {{text}}',
    none: 'Everything that was looked for was found.',
  },
  missing: {
    title: 'What was missing',
    none: 'Nobody has said what was missing.',
    of: 'On {{title}}, {{time}}',
  },
  steps: {
    title: 'What was tried before a request',
    none: 'No step was ticked in this period.',
  },
  editor: articleEditorMessages,
} as const;

export const articlesTranslationRef = defineMessages(
  'articles',
  articleMessages,
  {
    de: () => import('../translations/de/articles').then(m => m.articles),
    es: () => import('../translations/es/articles').then(m => m.articles),
  },
);
