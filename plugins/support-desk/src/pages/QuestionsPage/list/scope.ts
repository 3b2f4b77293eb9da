/** Whose questions: those that the reader asked, those that wait for them, all that they may see. */
export const SCOPES = ['mine', 'toAnswer', 'all'] as const;

/** @see SCOPES */
export type Scope = (typeof SCOPES)[number];

/** The scope that an address names, if any. */
export const scopeOf = (params: URLSearchParams): Scope | undefined =>
  SCOPES.find(it => it === params.get('scope'));
