/** What a reader does with a matrix. */
export const MODES = ['read', 'review', 'compare'] as const;
export type Mode = (typeof MODES)[number];

/** The mode that an address holds; what is not known there is reading. */
export const modeOf = (params: URLSearchParams): Mode =>
  MODES.find(it => it === params.get('mode')) ?? 'read';

/** The address in another mode; the rest of it stays. */
export function withMode(params: URLSearchParams, mode: Mode): URLSearchParams {
  const next = new URLSearchParams(params);
  if (mode === 'read') next.delete('mode');
  else next.set('mode', mode);
  return next;
}
