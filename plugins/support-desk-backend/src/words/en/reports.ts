/** What is told of reports. */
export const reports = {
  sent: '{{report}}: {{period}}',
  pleaseReview: 'Please review {{report}}: {{period}}',
  dueOn: '{{model}}. Due on {{day}}.',
  reviewed: '{{report}} was reviewed: {{period}}',
} as const;

/** What stands out in a report; `**` marks what is strong. */
export const headlines = {
  requests_zero: '**No requests**',
  requests_one: '**{{count}} request**',
  requests_other: '**{{count}} requests**',
  requestsSoFar_zero: '**No requests so far**',
  requestsSoFar_one: '**{{count}} request so far**',
  requestsSoFar_other: '**{{count}} requests so far**',
  soFar: '{{requests}}; there were {{before}} in {{period}}.',
  none: '{{requests}}, as in {{period}}.',
  same: '{{requests}}, as many as in {{period}}.',
  more: '{{requests}}, {{change}} more than in {{period}}.',
  fewer: '{{requests}}, {{change}} fewer than in {{period}}.',
  less: '{{requests}}, {{change}} less than in {{period}}.',
  rose: '**{{title}} rose from {{before}} to {{after}}**.',
  fell: '{{title}} fell from {{before}} to {{after}}.',
  roseAndFell:
    '**{{rose}} rose from {{roseBefore}} to {{roseAfter}}**; {{fell}} fell from {{fellBefore}} to {{fellAfter}}.',
  allMet_one: '**The one target was met.**',
  allMet_other: '**All {{count}} targets were met.**',
  met: '**{{met}} of {{total}} targets were met**.',
  worst:
    '**{{met}} of {{total}} targets were met**; {{title}} missed {{missed}} of {{of}}.',
  rating: 'People rate support **{{mean}} of 5**.',
} as const;
