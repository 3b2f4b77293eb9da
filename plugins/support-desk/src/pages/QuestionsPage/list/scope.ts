/** Whose questions: those that the reader asked, those that wait for them, all that they may see. */
export const SCOPES = ['mine', 'toAnswer', 'all'] as const;

/** @see SCOPES */
export type Scope = (typeof SCOPES)[number];

/** The scope that an address names; without one, one's own. */
export const scopeOf = (params: URLSearchParams): Scope =>
  SCOPES.find(it => it === params.get('scope')) ?? 'mine';
