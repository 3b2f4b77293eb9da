/** How often requests reached a level, ended there, or went on from there. */
export const modelCountMessages = {
  about: 'Requests of the last 30 days, from {{from}} to {{to}}.',
  table: 'Requests by level',
  level: 'Level',
  reached: 'Reached it',
  stopped: 'Stopped here',
  escalated: 'Escalated',
  returned: 'Given back',
  open: 'Still open',
  bar: 'Where they went',
  none: 'No request has reached a level in these days.',
} as const;
