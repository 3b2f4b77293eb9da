/** What the portal itself says in a mail, around what people wrote. */
export const mail = {
  /** Before the questions that a mail leaves open. */
  questions:
    'To help you sooner we also need to know the following. Please answer this mail:',
  /** Files that are too big for a mail; `where` is one of the next two. */
  leftOut: 'Files that are too big for a mail, {{where}}:',
  inPortal: 'they are {{link}}',
  askForThem: 'please ask for them',
  /** The link in `inPortal`. */
  portal: 'in the portal',
  open: 'Open it in the portal',
  answer: 'To add something, answer this mail.',
} as const;

/** What a team is told of mails that wait for it. */
export const mailIntake = {
  waiting: 'A mail at {{mailbox}} waits for a decision',
  from: '{{subject}} from {{sender}}. {{reason}}',
  unknownSender: 'an unknown sender',
} as const;
