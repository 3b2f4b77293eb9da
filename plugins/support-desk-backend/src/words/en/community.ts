/** What is told of super users. */
export const superUsers = {
  nominated: '{{name}} is nominated as a super user of {{place}}',
  decide: '{{model}}. Approve or decline it.',
  approved: '{{name}} is a super user of {{place}}',
  declined: '{{name}} does not become a super user of {{place}}',
} as const;

/** What is told of questions to them. */
export const questions = {
  asks: '{{actor}} asks: {{summary}}',
  passesOn: '{{actor}} passes a question on to you: {{summary}}',
  yourTurn:
    '{{about}}. It is your turn to answer; any other super user may answer, too.',
  nobodyThere: '{{about}}. No super user is there to answer.',
  answered: '{{actor}} answered: {{summary}}',
} as const;

/** What is told of articles. */
export const knowledge = {
  found: 'There is an article now: {{title}}',
  youAsked: 'You asked about this in {{model}}.',
  write: 'You are asked to write an article: {{title}}',
} as const;
