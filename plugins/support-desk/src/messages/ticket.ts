import { defineMessages } from '../translations/defineMessages';

export const ticketMessages = {
  widget: {
    empty:
      'You have no open ticket. What you raise appears here, with the time by which you hear back.',
    all: 'All, {{total}}',
  },
  list: {
    now: '{{now}}. Times are yours; the zone of the calendar is named where it differs.',
    scope: 'Whose tickets',
    scopes: {
      mine: 'Mine',
      team: 'My team’s',
      all: 'All I may see',
    },
    search: 'Search words, key, person',
    allSystems: 'All systems',
    status: 'Status',
    open: 'Open',
    byDue: 'By due time',
    counts: {
      overdue: '{{total}} overdue',
      atRisk: '{{total}} at risk',
      running: '{{total}} in time',
      paused: '{{total}} paused',
      none: '{{total}} without due time',
    },
    columns: {
      due: 'Next due',
      ticket: 'Ticket',
      system: 'System',
      priority: 'Priority',
      status: 'Status and level',
      assignee: 'Assignee',
    },
    nobody: 'Nobody yet',
    more: 'Show more',
    noMatch: {
      title: 'No ticket matches',
      clear: 'Clear all filters',
    },
    empty: {
      mine: 'You have no open ticket',
      team: 'Nothing is due for your team',
      all: 'There is no open ticket',
      text: 'New tickets appear here as they come in.',
    },
  },
  page: {
    priority: 'Priority',
    severity: 'Severity',
    status: 'Status',
    level: 'Level',
    system: 'System and module',
    reporter: 'Raised by',
    loggedBy: 'logged by {{name}}',
    assignee: 'Assignee',
    team: 'Team',
    clocks: 'Clocks',
    noClocks: 'The support model promises no time for this.',
    promised: 'Promised: {{promise}}',
    goal: 'Goal: {{promise}}',
    due: 'due {{time}}',
    clockFigures: '{{title}}: {{used}} used, due {{due}}',
    assumed: 'To be confirmed in the support model: {{reasons}}',
    asked: 'What was asked',
    levels: 'Levels of support',
    isHere: 'The ticket is here',
    timeline: 'Timeline',
    notFound: {
      title: 'There is no ticket {{key}} for you',
      text: 'Either it does not exist, or it is not one of those that you may see.',
      list: 'All tickets that I may see',
      back: 'Go back',
    },
  },
  status: {
    new: 'New',
    acknowledged: 'Acknowledged',
    inProgress: 'In progress',
    waiting: 'Waiting',
    resolved: 'Resolved',
    closed: 'Closed',
    reopened: 'Reopened',
    cancelled: 'Cancelled',
    merged: 'Merged',
  },
} as const;

export const ticketTranslationRef = defineMessages('ticket', ticketMessages, {
  de: () => import('../translations/de/ticket').then(m => m.ticket),
  es: () => import('../translations/es/ticket').then(m => m.ticket),
});
