import {
  convert,
  type FormatCallback,
  type HtmlToTextOptions,
  type SelectorDefinition,
} from 'html-to-text';
import { SIGNATURE } from '../cleanText';
import { isDataTable } from './isDataTable';
import { isNestedTooDeeply, MAX_DEPTH } from './nesting';

/** Longer ones take seconds; the whole goes along as a file. */
export const MAX_HTML = 1_000_000;

/** Stands for the line above a signature until blanks at the end of lines are gone. */
const SIGNATURE_MARK = '\u0001';

/** What senders hide: a line for the list of messages, mostly. `style` is in lower case, without blanks, and each rule ends with ";". */
const HIDDEN = [
  '[hidden]',
  ...[
    'display:none;',
    'display:none!important;',
    'visibility:hidden;',
    'mso-hide:all;',
    'font-size:0;',
    'font-size:0px;',
    'max-height:0;',
    'max-height:0px;',
  ].map(rule => `[style*="${rule}"]`),
  ...['script', 'style', 'head', 'title', 'template', 'object'],
  '.gmail_signature_prefix',
];

const SIGNATURES = [
  '.gmail_signature',
  '.moz-signature',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '.protonmail_signature_block',
  '#AppleMailSignature',
];

const selectors: SelectorDefinition[] = [
  { selector: 'a', format: 'link', options: { noAnchorUrl: true } },
  { selector: 'img', format: 'picture' },
  { selector: 'table', format: 'anyTable' },
  ...['tr', 'td', 'th'].map(selector => ({
    selector,
    format: 'block',
    options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
  })),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({
    selector,
    options: { uppercase: false },
  })),
  // Outlook makes a paragraph of each line.
  {
    selector: 'p.MsoNormal',
    format: 'paragraph',
    options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
  },
  ...SIGNATURES.map(selector => ({ selector, format: 'signature' })),
  ...HIDDEN.map(selector => ({ selector, format: 'skip' })),
];

const signature: FormatCallback = (elem, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral(SIGNATURE_MARK);
  builder.addLineBreak();
  walk(elem.children, builder);
  builder.closeBlock();
};

/** Tables that lay a page out are read cell by cell. */
const anyTable: FormatCallback = (elem, walk, builder, options) =>
  builder.options.formatters[isDataTable(elem) ? 'dataTable' : 'block'](
    elem,
    walk,
    builder,
    isDataTable(elem)
      ? { ...options, uppercaseHeaderCells: false, maxColumnWidth: 60 }
      : { leadingLineBreaks: 1, trailingLineBreaks: 1 },
  );

/** `words <address>`, but no address that the words are already. */
const link: FormatCallback = (elem, walk, builder) => {
  walk(elem.children, builder);
  const href = String(elem.attribs?.href ?? '').trim();
  const words = wordsOf(elem).trim();
  const known = [href, href.replace(/^(?:mailto:|https?:\/\/)/i, '')];
  if (!/^(?:https?|mailto|tel|ftp):/i.test(href)) return;
  if (known.some(it => it.replace(/\/$/, '') === words.replace(/\/$/, ''))) {
    return;
  }
  builder.addInline(` <${href}>`, { noWordTransform: true });
};

function wordsOf(node: Parameters<FormatCallback>[0]): string {
  return node.data ?? (node.children ?? []).map(wordsOf).join('');
}

/**
 * What an HTML mail says, as text: tables, lists and links stay readable; scripts, styles and what is hidden are gone.
 *
 * @param nameOfPicture - the file of a picture by its `cid`; undefined: it did not come along
 */
export function htmlToPlain(
  html: string,
  nameOfPicture: (cid: string) => string | undefined = () => undefined,
): string {
  const picture: FormatCallback = (elem, _walk, builder) => {
    const { src = '', alt = '' } = elem.attribs ?? {};
    const cid = /^\s*cid:(.*)/is.exec(src)?.[1].trim();
    // Others are on a server: watching who reads, or decoration.
    const name = (cid && nameOfPicture(cid)) || alt.trim();
    if (name) builder.addInline(`[picture: ${name}]`);
  };
  const options: HtmlToTextOptions = {
    wordwrap: false,
    limits: { maxDepth: MAX_DEPTH, ellipsis: '…' },
    formatters: { anyTable, link, picture, signature },
    selectors,
  };
  const bounded = withPlainStyles(html.slice(0, MAX_HTML));
  return converted(bounded, options)
    .split('\n')
    .map(line => (line.trim() === SIGNATURE_MARK ? SIGNATURE : line))
    .join('\n');
}

/** What is too deep to be read is words without any form. */
function converted(html: string, options: HtmlToTextOptions): string {
  return isNestedTooDeeply(html)
    ? convert(html.replace(/<[^<>]*>/g, ' '), options)
    : convert(html, options);
}

/** Styles in the form in which {@link HIDDEN} finds them. */
function withPlainStyles(html: string): string {
  return html.replace(
    /\sstyle\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi,
    (_, double = '', single = '') =>
      ` style="${`${double}${single};`.replace(/["\s]+/g, '').toLowerCase()}"`,
  );
}
