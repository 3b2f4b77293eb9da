/** What is told of open points, reviews and cells of a responsibility matrix. */
export const responsibilities = {
  answerDue: 'An answer about {{about}} is due on {{day}}',
  answerWasDue: 'An answer about {{about}} was due on {{day}}',
  asked: '{{actor}} asks about {{about}}',
  askedUntil: '{{model}}, until {{day}}. {{text}}',
  answered: '{{actor}} answered about {{about}}',
  reopened: '{{actor}} opened {{about}} again',
  commented: '{{name}} on {{party}}: {{task}}',
} as const;

/** What is told of rounds of review. */
export const reviews = {
  title: 'Review of {{month}}',
  opened: '{{review}}: please review {{columns}}',
  until: '{{model}}. Until {{day}}.',
  due: '{{review}} is due on {{day}}',
  wasDue: '{{review}} was due on {{day}}',
  left: '{{model}}. {{columns}}.',
  toConfirm: '{{number}} to confirm',
  undecided: '{{number}} undecided',
  disputed: '{{number}} disputed',
  toSign: 'to be signed',
  signed: '{{review}} is signed',
  signedBy: '{{model}}. Signed by {{names}}.',
  closed: '{{review}} was closed',
} as const;
