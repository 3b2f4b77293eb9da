/** What is told of seats, and of people who wait for one. */
export const licences = {
  given: 'You have a seat of {{licence}}',
  takenBack: 'Your seat of {{licence}} was taken back',
  stillNeeded: 'Do you still need {{licence}}?',
  unused:
    'It was not used for more than 30 days. Release it if you can do without.',
  freed: '{{licence}}: {{free}} free, {{waiting}} waiting',
  freedAll: '{{licence}}: as many as needed free, {{waiting}} waiting',
  giveThem: '{{model}}. Give them to those who asked first.',
} as const;

/** Warnings to managers of licences. */
export const licenceWarnings = {
  renewal: '{{licence}}: renews on {{day}}',
  notice: '{{licence}}: notice can be given until {{day}}',
  end: '{{licence}}: the contract ends on {{day}}',
  ended: '{{licence}}: the contract ended on {{day}}',
  low: '{{licence}}: only {{free}} of {{bought}} free',
  full: '{{licence}}: all {{bought}} are in use',
  overUse: '{{licence}}: over-use by {{over}}',
  figures: '{{model}}. {{bought}} bought, {{inUse}} in use.',
  figuresUnlimited: '{{model}}. {{inUse}} in use.',
  many: 'Licences: {{number}} things to see to',
  more: 'and {{number}} more',
} as const;

/** Days of licences in a calendar. */
export const licenceCalendar = {
  title: 'Licences',
  renewal: '{{licence}}: renewal',
  notice: '{{licence}}: last day of notice',
  end: '{{licence}}: the contract ends',
  contract: '{{model}}. Contract {{contract}}',
} as const;
