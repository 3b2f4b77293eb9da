import { feedbackSchema } from '@supportdesk/backstage-plugin-support-desk-common';

/** Whose feedback. */
export const SCOPES = ['all', 'mine'] as const;

/** In which state. */
export const STATUSES = feedbackSchema.shape.status.options;

/** Whose feedback an address asks for. */
export const scopeOf = (params: URLSearchParams) =>
  SCOPES.find(it => it === params.get('scope')) ?? 'all';

/** In which state an address asks for it; absent: in any. */
export const statusOf = (params: URLSearchParams) =>
  STATUSES.find(it => it === params.get('status'));
