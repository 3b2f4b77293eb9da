/** What is told when a ticket goes to others. */
export const escalation = {
  escalated: '{{key}} was escalated to {{title}}',
  givenBack: '{{key}} was given back to {{title}}',
  needsYou: '{{key}} needs you: {{title}}',
  leftOut: '{{key}}: step {{number}} of the ladder was left out',
  nobody: 'Nobody stands behind {{title}}.',
  away: '{{title}} is away.',
  awayUntil: '{{title}} is away until {{until}}.',
  consider: '{{key}}: consider escalation to {{title}}',
  stepIsNext: '{{clock}} was missed. Step {{number}} of the ladder is next.',
  missed: 'Missed: {{targets}}',
  raisedResolved: '{{key}} goes on: {{raised}} is resolved',
  raisedEnded: '{{key}} goes on: {{raised}} has ended',
} as const;
