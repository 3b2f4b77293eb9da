/** The HTML of a clipboard, where it holds a table; a page's text without one is better taken as text. */
export function tableOf(clipboard: Pick<DataTransfer, 'getData'>) {
  const html = clipboard.getData('text/html');
  return /<table[\s>]/i.test(html) ? html : undefined;
}
