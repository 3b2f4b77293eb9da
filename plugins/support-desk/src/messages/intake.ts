import { defineMessages } from '../translations/defineMessages';

export const intakeMessages = {
  callTitle: 'Log a call',
  caller: 'Who calls',
  call: {
    title: 'Call first',
    text: 'Then send this form, so that everybody sees what you said.',
    noEmail: 'An e-mail does not count as the first contact.',
    both: 'Both calls are needed.',
    all: 'All {{total}} calls are needed.',
    whom: 'Whom to call now',
    say: 'What to say',
    name: 'Your name',
    notSaid: 'Not filled in yet',
    done: 'I have made this call',
    at: 'Called at',
    toCome: 'This time is still to come.',
    outcome: 'How it ended',
    outcomeHelp:
      'A message that you left counts; a call that nobody took does not.',
    notRecorded:
      'Your call was not recorded: {{contacts}}. Record it on the ticket.',
  },
  case: {
    title: 'Which case is it?',
    none: 'Neither of these.',
  },
  effect: {
    title: 'Effect on the work',
    stopped: 'Stopped',
    stoppedText: 'The system, or a task that matters most, cannot be used.',
    degraded: 'Degraded or disrupted',
    degradedText: 'Much is harder, yet what matters most goes on.',
    intermittent: 'Intermittent',
    intermittentText: 'It comes and goes, or one can get around it.',
    minor: 'Minor',
    minorText: 'It concerns looks or something on the side.',
  },
  workaround: {
    title: 'Is there a way around?',
    yes: 'There is one',
    no: 'None',
  },
  suggested: '{{priority}} is suggested by your answers:',
  otherNeedsReason: 'Another one needs a reason.',
  undecided: {
    sameDefinition: 'The document does not tell these apart:',
    nothingFits:
      'The document has no words for this: choose what comes nearest.',
  },
  reason: {
    title: 'Why this one',
    other: 'Your answers suggest {{priority}}.',
    alike: 'The document does not tell {{priority}} and {{others}} apart.',
  },
  known: {
    title: 'Known already?',
    text: 'From your words, while you type',
    found_one: '{{count}} thing is known that looks like this',
    found_other: '{{count}} things are known that look like this',
    sameModule: 'same module',
    affected_one: '{{count}} person has it',
    affected_other: '{{count}} people have it',
    join: 'Same problem, add me',
    joinIt: 'Same problem as {{key}}, add me',
    refuse: 'Not the same',
    refuseIt: '{{key}} is not the same',
    error: '{{key}}, known error. Way around:',
    solved: 'This solved it',
    solvedBy: '{{key}} solved it',
    failed: 'You could not be added',
  },
  ended: {
    back: 'Back to the form',
    solved: 'Good to hear',
    solvedText:
      'Nothing was sent, and your draft is gone. Thank you for reading first.',
    joined: 'You are added to {{key}}',
    joinedText:
      '{{summary}}. You hear what becomes of it; no second ticket was made.',
    open: 'Open {{key}}',
  },
  files: {
    title: 'Files',
    text: 'Choose them, drop them on the form or paste them. They are sent with the request and are not part of the draft.',
    failed_one: '{{count}} file did not get here',
    failed_other: '{{count}} files did not get here',
  },
} as const;

export const intakeTranslationRef = defineMessages('intake', intakeMessages, {
  de: () => import('../translations/de/intake').then(m => m.intake),
  es: () => import('../translations/es/intake').then(m => m.intake),
});
