/** A page of documentation by one name, however an address has it: `faq/`, empty for the first page. */
export function pageOf(path: string): string {
  const [page] = path.split('#');
  const plain = page.replace(/^\/+/, '').replace(/(^|\/)index\.html$/, '$1');
  return plain === '' || plain.endsWith('/') ? plain : `${plain}/`;
}
