import { defineMessages } from '../translations/defineMessages';

export const getHelpMessages = {
  title: 'Get help with {{system}}',
  none: {
    title: 'No system has a support model yet',
    text: 'A support model is a file in Git of kind SupportModel. Once the catalog has one that you may see, this page shows who helps.',
  },
  myTickets: 'Your open tickets',
  allMyTickets: 'All my tickets',
  noTickets:
    'You have no open ticket about this system. What you raise appears here, with the time by which you hear back.',
  toConfirm: {
    some: 'To be confirmed: some of what stands here is assumed.',
    draft:
      'To be confirmed: some of what stands here is assumed. This support model is draft {{version}}.',
    openPoints: '{{total}} open points',
  },
  ladder: {
    title: 'Who helps, in which order',
    who: 'Who',
    when: 'When',
    how: 'How',
    tried: 'Tick what you have tried',
    youWithSuperUsers: 'You, with your Super Users',
    notForUsers: 'Not contacted by users',
  },
  need: {
    title: 'What do you need?',
    placeholder: 'Say it in your own words',
    takenAs: 'Taken as a question about',
    chooseAnother: 'Choose another subject',
    topics: 'Often asked',
    read: 'Read',
    askSuperUser: 'Ask a Super User',
    askSuperUserOf: 'Ask a Super User of {{module}}',
    contact: 'Still stuck? The right contact',
    yourWords: 'Your words and what you have tried go along.',
    stop: 'Please do not contact {{contact}} yourself',
    stopPlain: 'This is not for you to ask directly',
    rightPlace: 'The right place',
    ask: 'Ask {{who}}',
  },
} as const;

export const getHelpTranslationRef = defineMessages(
  'getHelp',
  getHelpMessages,
  {
    de: () => import('../translations/de/getHelp').then(m => m.getHelp),
    es: () => import('../translations/es/getHelp').then(m => m.getHelp),
  },
);
