import { defineMessages } from '../translations/defineMessages';

/** What people say about support at any time, and what came of it. */
export const feedbackMessages = {
  give: 'Give feedback',
  title: 'Feedback',
  dialog: {
    title: 'Feedback on support for {{model}}',
    kind: 'What is it',
    text: 'What you want to say',
    about: 'What it is about',
    aboutAll: 'Support as a whole',
    aboutSuperUser: 'Super user {{name}}',
    score: 'Your rating',
    noScore: 'No rating',
    scored: '{{score}} of 5',
    anonymous: 'Without my name',
    anonymousHelp:
      'Nothing is kept by which one could tell who said it; then nobody can tell you what was decided.',
    textNeeded: 'Say something first',
    submit: 'Send',
    failed: 'Your feedback was not sent',
    stale: 'Somebody else was faster',
    kept: 'What you wrote is still here.',
    again: 'Send it anyway',
    sent: 'Thank you, your feedback was sent',
    sentText: 'You are told what is decided.',
    sentAnonymous: 'It was sent without your name.',
    mine: 'What you said before',
  },
  kind: {
    praise: 'Praise',
    complaint: 'Complaint',
    suggestion: 'Suggestion',
    comment: 'Comment',
  },
  status: {
    new: 'New',
    accepted: 'Accepted',
    planned: 'Planned',
    done: 'Done',
    declined: 'Declined',
    noted: 'Noted',
  },
  list: {
    what: 'What people said about support at any time, and what was decided.',
    scope: 'Whose feedback',
    mine: 'Mine',
    all: 'All that I may see',
    status: 'State',
    anyStatus: 'Any state',
    by: '{{kind}} by {{name}}, {{time}}',
    byNobody: '{{kind}} without a name, {{time}}',
    about: 'About {{name}}',
    decided: '{{name}}, {{time}}: {{text}}',
    decide: 'Decide',
    decideOn: 'Decide: {{text}}',
    csv: 'feedback',
    one: 'Feedback that you were led to',
    more: 'All feedback',
    empty: {
      mine: {
        title: 'You have said nothing yet',
        text: '“Give feedback” at the top of each page takes praise, complaints and suggestions.',
      },
      one: {
        title: 'It is not there, or not for you',
        text: 'Perhaps it is about you: then others look at it.',
      },
      all: {
        title: 'No feedback yet',
        text: 'What people say about support appears here.',
      },
    },
  },
  decide: {
    title: 'What was decided',
    status: 'Decision',
    text: 'Why, and what happens next',
    help: 'It is told to whoever gave it, unless they stayed unknown.',
    textNeeded: 'Say why, and what happens next',
    submit: 'Decide',
    failed: 'The decision was not kept',
    stale: 'Somebody else has decided meanwhile',
    kept: 'What you wrote is still here.',
    again: 'Decide anyway',
  },
} as const;

export const feedbackTranslationRef = defineMessages(
  'feedback',
  feedbackMessages,
  {
    de: () => import('../translations/de/feedback').then(m => m.feedback),
    es: () => import('../translations/es/feedback').then(m => m.feedback),
  },
);
