import { defineMessages } from '../translations/defineMessages';

/** What is known of an interruption of service beside its notice. */
export const interruptionMessages = {
  severity: {
    title: 'Severity',
    none: 'Not determined yet.',
    with: 'Determined together by {{who}}.',
    decided: '{{who}}, {{time}}',
    decide: 'Determine the severity',
    again: 'Determine it anew',
    priority: 'Severity',
    choose: 'Choose',
    priorityNeeded: 'Choose how severe it is.',
    people: 'Who took part',
    add: 'Add somebody',
    peopleNeeded: 'Name those who took part.',
    note: 'Note',
    submit: 'Record it',
  },
  recovery: {
    title: 'Recovery',
    text: 'At most one of these is instituted.',
    left: '{{time}} left, until {{due}}',
    missed: 'Its time was over {{due}}',
    noTime: 'No time is set',
    notChosen: 'Not instituted',
    chosen: 'Instituted by {{name}}, {{time}}',
    decide: 'Decide on recovery',
    option: 'Which option is instituted?',
    no: 'None of them',
    note: 'Note',
    submit: 'Record the decision',
    backup:
      'Production is restored with the next full backup: {{day}}, {{title}}.',
  },
  log: {
    title: 'Decisions',
    none: 'No decision was recorded yet.',
    add: 'Record a decision',
  },
  exclusions: {
    title: 'Exclusions',
    none: 'None is claimed: its time counts as down.',
    text: 'Claimed, so that its time is left out of the availability:',
    change: 'Change exclusions',
    which: 'Which of them applies?',
    reason: 'Why',
    submit: 'Save',
  },
  report: {
    title: 'Incident report',
    none: 'None was written yet.',
    by: '{{form}}, {{name}}, {{time}}',
    write: 'Write the incident report',
    filled: 'Filled in from what happened: check it, and add what is missing.',
    needed: 'Answer: {{fields}}',
    submit: 'File the report',
    empty: 'Not said',
  },
  review: {
    title: 'Review',
    none: 'Not reviewed yet: what will keep it from happening again?',
    write: 'Write the review',
    edit: 'Change the review',
    by: '{{name}}, {{time}}',
    text: 'What was found',
    textNeeded: 'Say what was found.',
    measures: 'Measures',
    measure: 'Measure {{number}}',
    measureNeeded: 'Say what each measure is, or take it away.',
    owner: 'Who sees to it',
    due: 'Until',
    dueOn: 'until {{day}}',
    add: 'Add a measure',
    remove: 'Take away measure {{number}}',
    submit: 'Save the review',
  },
} as const;

export const interruptionsTranslationRef = defineMessages(
  'interruptions',
  interruptionMessages,
  {
    de: () =>
      import('../translations/de/interruptions').then(m => m.interruptions),
    es: () =>
      import('../translations/es/interruptions').then(m => m.interruptions),
  },
);
