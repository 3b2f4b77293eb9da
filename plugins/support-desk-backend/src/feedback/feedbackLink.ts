/** Where the portal shows feedback: that of a model, or one. */
export const feedbackLink = (query: { model: string } | { id: string }) =>
  `/support/reports/feedback?${new URLSearchParams(query)}`;
