/** Chrome flattens what is nested deeper than 512; parsing takes time by the square of it, and 2,000 end the stack. */
export const MAX_DEPTH = 1_000;

/** These need no end tag: they do not nest by being many. */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[td]|option|optgroup|t[rdh]|thead|tbody|tfoot|r[tp])$/;

/** Each of these is written at the beginning of each line in it; people answer each other some ten times. */
const INDENTED = /^(?:blockquote|[uod]l)$/;
const MAX_INDENTED = 40;

/** Whether elements are open in more elements than can be read, at most. Takes time by the length alone. */
export function isNestedTooDeeply(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, end, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30})/gi)) {
    const name = tag.toLowerCase();
    const count = open.get(name) ?? 0;
    if (UNNESTED.test(name) || (end && count === 0)) continue;
    const step = end ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    const most = INDENTED.test(name) ? MAX_INDENTED : MAX_DEPTH;
    if (depth > MAX_DEPTH || count + step > most) return true;
  }
  return false;
}
