/** What is told of work on a ticket. */
export const ticketWork = {
  assigned: '{{key}} is yours now',
  assignedTeam: '{{key}} is with your team now',
  waitingForYou: '{{key}} is waiting for you',
  raisedWaiting:
    '{{key}}: {{raised}}, raised for it, is waiting for your answer',
  waitingForAsker: '{{key}} is waiting for who asked',
  waitingForTeam: '{{key}} is waiting for your team',
  goesOn: '{{key}} goes on',
  timeHasCome: '{{summary}}. The time for which it waited has come.',
  mergedInto: '{{source}} goes on as {{target}}',
  sameProblem:
    '{{summary}}. It is the same problem; what is done about it stands there.',
  gathered: '{{source}} was merged into {{target}}',
  unmerged: '{{key}} goes on by itself again',
  noLongerPart: '{{summary}}. It is no longer part of {{target}}.',
  confirm: '{{key}} is resolved: please confirm or reopen',
  resolved: '{{key}} is resolved',
  told: '{{key}}: resolved',
  answerIfNot: 'If it is not solved, please answer this mail.',
  reopened: '{{key}} was reopened',
  cancelled: '{{key}} was cancelled',
  closed: '{{key}} is closed',
  nobodySaid:
    '{{summary}}. Nobody said that it is not solved; it can still be reopened.',
} as const;
