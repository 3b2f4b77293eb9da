import { defineMessages } from '../translations/defineMessages';

/** When services are promised, and how they were. */
export const availabilityMessages = {
  title: 'Availability',
  link: 'Availability',
  what: 'When the services of {{system}} are promised, how they are now, and how they were.',
  none: {
    title: '{{system}} states no availability',
    text: 'Its support model says of no service when it is promised. Its owner can add that to the file of the model.',
  },
  state: {
    expectedAvailable: 'Expected to be available',
    outsideHours: 'Outside its hours',
    planned: 'Planned down time',
    down: 'Interrupted',
  },
  promise: {
    title: 'What is promised',
    hours: 'Hours',
    always: '24 hours, seven days',
    calendar: '{{title}}, {{zone}}',
    stated: 'In the words of the source: {{words}}',
    exclusions: 'Except',
    planned: 'Down time is planned for',
    backups: 'Backups',
    maintenance: 'Maintenance',
    next: 'next {{day}}',
    by: 'by {{who}}',
    nothing: 'Nothing is stated.',
  },
  continuity: {
    title: 'Continuity plans',
    linked: '{{linked}} of {{total}} have linked theirs',
    missing: '{{group}}: no plan is linked',
    evidence: 'How that is known: {{text}}',
    by: 'Written by {{who}}',
  },
  status: {
    title: 'The last {{days}} days',
    percent: '{{percent}} % available',
    noPercent: 'Nothing was promised',
    days: {
      ok: 'no interruption',
      planned: 'planned down time',
      down: 'interrupted',
    },
    summary:
      '{{ok}} days without interruption, {{planned}} with planned down time, {{down}} with an interruption',
    legend: 'Each bar is a day, the oldest first; the worst of a day counts.',
    oldest: '{{days}} days ago',
    today: 'today',
    table: 'As a table',
    bars: 'As bars',
    day: 'Day',
    how: 'How it was',
    downFor: 'Interrupted for',
    plannedFor: 'Planned down time',
    allOk: 'On all other days there was no interruption.',
    never: 'On none of these days there was an interruption.',
  },
  months: {
    title: 'By month',
    csv: 'availability',
    month: 'Month',
    available: 'Available',
    withPlanned: 'With planned down time',
    promised: 'Promised',
    down: 'Interrupted',
    planned: 'Planned',
    excluded: 'Excluded',
    soFar: '{{month}}, so far',
    nothing: 'Nothing promised',
    how: 'How {{month}} was computed',
    formula:
      '({{promised}} promised − {{left}} left out − {{down}} interrupted) ÷ ({{promised}} − {{left}}) = {{percent}} %',
    leftOut:
      'Left out: {{planned}} of planned down time and {{excluded}} of exclusions.',
    none: 'There was no interruption.',
    counts: {
      down: 'counts',
      planned: 'left out: planned',
      excluded: 'left out: {{because}}',
    },
  },
} as const;

export const availabilityTranslationRef = defineMessages(
  'availability',
  availabilityMessages,
  {
    de: () =>
      import('../translations/de/availability').then(m => m.availability),
    es: () =>
      import('../translations/es/availability').then(m => m.availability),
  },
);
