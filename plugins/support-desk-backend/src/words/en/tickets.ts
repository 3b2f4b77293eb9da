/** What is told of a ticket as such. */
export const tickets = {
  logged: '{{key}} logged',
  answerBy: '{{summary}}. You will hear back by {{due}}.',
  answerAs: '{{summary}}. You will hear back: {{promise}}.',
  passedOn: '{{summary}}. It has been passed on.',
  new: 'New ticket {{key}}: {{summary}}',
  missed: '{{key}}: {{target}} missed',
  goalMissed: '{{key}}: goal for {{target}} missed',
  wasDue: '{{summary}}. It was due on {{due}}.',
  dueSoon: '{{key}}: {{target}} is due soon',
  isDue: '{{summary}}. It is due on {{due}}.',
  mentioned: 'You are mentioned in {{key}}',
  replied: 'New reply on {{key}}: {{summary}}',
  goesOn: '{{key}}: how {{summary}} goes on',
  yours: '{{key}} is yours',
  takenForOther:
    "{{summary}}. It came by mail and was taken for somebody else's.",
  notSent: '{{key}} could not be sent to the vendor',
  sendAgain:
    '{{summary}}. Send it again, or log it with the vendor by hand and record the reference.',
  problemResolved: '{{problem}} is resolved: look at {{key}}',
  waitsForProblem: '{{title}}. {{key}} waits for it: {{summary}}',
} as const;

/** How a ticket stands, in the middle of a line. */
export const status = {
  new: 'new',
  acknowledged: 'acknowledged',
  inProgress: 'in progress',
  waiting: 'waiting',
  resolved: 'resolved',
  closed: 'closed',
  reopened: 'reopened',
  cancelled: 'cancelled',
  merged: 'merged',
} as const;

/** A contact log on paper, where the model has no form for it. */
export const contactSheets = {
  title: 'Contact log',
  ticket: 'Ticket',
  caller: 'Caller',
} as const;
