/** A page as Support Desk names it, whichever way its address is written: `faq/`, empty for the first one. */
export function articlePage(path: string): string {
  const page = path.replace(/^\/+/, '').replace(/(^|\/)index\.html$/, '$1');
  return page === '' || /(\/|\.html)$/.test(page) ? page : `${page}/`;
}
