import { defineMessages } from '../translations/defineMessages';

export const commonMessages = {
  system: 'System',
  systemSelect: 'System you need help with',
  raiseRequest: 'Raise a request',
  loading: 'Loading',
  notFound: {
    title: 'Page not found',
    heading: 'There is no page at this address',
    text: 'The link may be old or cut off. What was kept in Support Desk is still there: start from one of these.',
  },
  retry: 'Try again',
  cancel: 'Cancel',
  more: 'Show more',
  toConfirm: 'To be confirmed',
  level: 'Level {{level}}',
  youAreHere: 'You are here',
  optional: 'Optional',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  due: {
    overdueBy: 'Overdue by {{time}}',
    left: '{{time}} left',
    titleBy: '{{title}} by {{time}}',
    was: 'was due {{time}}',
    pausedSince: 'Paused since {{time}}',
    met: 'Met',
    metAt: 'Met {{time}}',
    missed: 'Missed',
    noTime: 'No set time',
    noTarget: 'No target in the model',
    used: '{{percent}} % of the time used',
    businessTime: '{{time}} of business time',
    businessTimeLeft: '{{time}} of business time left',
  },
  opening: {
    always: 'Open now, 24 h',
    open: 'Open now',
    openUntil: 'Open until {{time}}',
    closed: 'Closed',
    opensAt: 'Opens {{time}}',
    notStated: 'Hours not stated',
  },
  axis: {
    closed: 'closed',
    closedFor: 'closed {{time}}',
  },
  error: {
    title: 'This could not be loaded',
  },
} as const;

export const commonTranslationRef = defineMessages('common', commonMessages, {
  de: () => import('../translations/de/common').then(m => m.common),
  es: () => import('../translations/es/common').then(m => m.common),
});
