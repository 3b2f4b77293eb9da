/**
 * An address as it may stand behind a link: of a page, or of a path in the portal. Anything else is none, for `javascript:` and its like
 * would run in the browser of whoever follows it.
 */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^(https?:\/\/|\/(?!\/))[^\s\\]+$/i.test(address)
    ? address
    : undefined;
}
