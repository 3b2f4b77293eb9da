/** What is told of hand-overs. */
export const handovers = {
  held: '{{transition}}: now with {{to}}',
  moved_one: '{{model}}. {{count}} open ticket has moved from {{from}}.',
  moved_other: '{{model}}. {{count}} open tickets have moved from {{from}}.',
  noDate: '{{transition}}: no date is agreed',
  agree: '{{model}}. Agree on a date and write it into the model.',
  agreeStated:
    '{{model}}. It says "{{stated}}". Agree on a date and write it into the model.',
  tasks_one: '{{transition}}: {{count}} task to do before {{day}}',
  tasks_other: '{{transition}}: {{count}} tasks to do before {{day}}',
} as const;
