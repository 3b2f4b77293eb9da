import sanitizeHtml from 'sanitize-html';

/** Where a link or an image of a page leads to, after rewriting. @public */
export interface LinkTarget {
  url: string;
  /** Name of the file when the link leads to a file, not to a page. */
  download?: string;
}

const FORMATTING = [
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn',
  'div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark',
  'ol p pre q s samp section small span strong sub summary sup table tbody td tfoot',
  'th thead tr u ul var wbr',
].flatMap(line => line.split(' '));

// Their content is code or a fallback, not text to show.
const DROPPED_WITH_CONTENT =
  'script style textarea option noscript iframe noembed noframes template title xmp svg math object'.split(
    ' ',
  );

const options: sanitizeHtml.IOptions = {
  allowedTags: FORMATTING,
  nonTextTags: DROPPED_WITH_CONTENT,
  allowedAttributes: {
    '*': ['id', 'title', 'lang', 'dir', 'aria-label'],
    a: ['href', 'rel', 'download'],
    col: ['span'],
    details: ['open'],
    div: [{ name: 'tabindex', values: ['0'] }],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    input: [{ name: 'type', values: ['checkbox'] }, 'checked', 'disabled'],
    ol: ['start', 'type', 'reversed'],
    td: ['colspan', 'rowspan', 'style'],
    th: ['colspan', 'rowspan', 'scope', 'style'],
  },
  // The reader's own classes place menus and overlays.
  allowedClasses: { '*': [/^(?!md-)/] },
  allowedStyles: { '*': { 'text-align': [/^(left|right|center)$/] } },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  allowProtocolRelative: false,
  exclusiveFilter: ({ tag, attribs }) =>
    tag === 'input' && attribs.type !== 'checkbox',
};

/**
 * Keeps the harmless formatting of a rendered page and drops everything that
 * could run code, load other pages or cover the portal: scripts, event
 * handlers, frames, forms, styles and URLs of other schemes.
 *
 * @param html - rendered Markdown, including HTML that people wrote in it
 * @param rewrite - says where a link or an image leads to
 *
 * @public
 */
export function sanitizePage(
  html: string,
  rewrite: (url: string) => LinkTarget = url => ({ url }),
): string {
  return sanitizeHtml(html, {
    ...options,
    transformTags: {
      a: (tagName, attribs) => {
        const { url, download } = rewrite(attribs.href ?? '');
        return {
          tagName,
          attribs: {
            ...attribs,
            ...(attribs.href && { href: url }),
            ...(download && { download }),
          },
        };
      },
      img: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, src: rewrite(attribs.src ?? '').url },
      }),
      // Nothing is stored when a reader ticks a box.
      input: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, disabled: '' },
      }),
    },
  });
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** The text of a piece of HTML. @public */
export function stripTags(html: string): string {
  const escaped = sanitizeHtml(html, {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: DROPPED_WITH_CONTENT,
  });
  return escaped.replace(/&(?:lt|gt|quot|amp);/g, entity => ENTITIES[entity]);
}
