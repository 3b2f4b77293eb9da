import { defineMessages } from '../translations/defineMessages';

export const ticketProcedureMessages = {
  progress: '{{done}} of {{total}} done',
  because: 'Because of: {{origin}}',
  responsible: 'By {{who}}',
  optional: 'Optional',
  automatic: 'by itself',
  notNow: 'Not now: {{reason}}',
  due: 'due {{time}}',
  overdue: 'was due {{time}}',
  yes: 'Yes',
  no: 'No',
  leadsTo: 'Yes leads to: {{where}}',
  skip: 'Skip',
  skipStep: 'Skip: {{step}}',
  reopen: 'Open again',
  skipped: 'Skipped',
  notApplicable: 'Does not apply',
  reason: 'Why it is skipped',
  noWorkaround: 'None possible',
  saveWorkaround: 'Keep the work-around',
  links: {
    title: 'Linked',
    none: 'No linked ticket.',
    licenceRequest: 'Raised for the request for a licence',
    add: 'Link a ticket',
    remove: 'Remove the link with {{key}}',
    kind: 'How they belong together',
    ticket: 'Other ticket',
    ticketHelp: 'Its key, or words from its summary.',
    level: '{{level}}, {{status}}',
    out: {
      duplicateOf: 'Duplicate of',
      causedBy: 'Caused by',
      relatedTo: 'Related to',
      childOf: 'Part of',
    },
    in: {
      duplicateOf: 'Has the duplicate',
      causedBy: 'Causes',
      relatedTo: 'Related to',
      childOf: 'Has the part',
    },
  },
  problem: {
    title: 'Problem {{key}}',
    knownError: 'Known error {{key}}',
    workaround: 'Work-around',
    noWorkaround: 'No work-around is known.',
    tickets: '{{open}} of {{total}} tickets open',
  },
  affected: {
    title: 'People who have it too',
    add: 'I have it too',
    remove: 'I have it no more',
  },
  permission: {
    title: 'Permissions',
    given: 'Given by {{name}}, {{time}}',
    missing: 'Not given yet',
    record: 'Record the permission',
    recordOf: 'Record the permission of {{side}} for {{title}}',
    by: 'Who gave it',
    granted: 'Granted',
    notGranted: 'Not granted',
  },
} as const;

export const ticketProcedureTranslationRef = defineMessages(
  'ticketProcedure',
  ticketProcedureMessages,
  {
    de: () =>
      import('../translations/de/ticketProcedure').then(m => m.ticketProcedure),
    es: () =>
      import('../translations/es/ticketProcedure').then(m => m.ticketProcedure),
  },
);
