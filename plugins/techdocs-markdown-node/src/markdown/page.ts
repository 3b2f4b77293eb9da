import MarkdownIt, { Token } from 'markdown-it';
import anchor from 'markdown-it-anchor';
import deflist from 'markdown-it-deflist';
import footnote from 'markdown-it-footnote';
import taskLists from 'markdown-it-task-lists';
import { titleFromName } from '../pages/names';
import { admonitions } from './admonition';
import { splitFrontMatter } from './frontMatter';
import { Heading, headingsOf, slugify } from './headings';
import { codeHighlighting } from './highlight';
import { LinkTarget, sanitizePage } from './sanitize';
import { tokenText } from './text';

/** A Markdown file that was read and can be rendered. @public */
export interface Page {
  /** Path of the Markdown file within the docs folder. */
  source: string;
  title: string;
  description?: string;
  headings: Heading[];
  /** The text below each heading; the first is what is above all of them. */
  texts: string[];
  /**
   * The page as harmless HTML.
   *
   * @param rewrite - says where a link or an image leads to
   */
  render(rewrite: (url: string) => LinkTarget): string;
}

/** Reads Markdown as GitHub and MkDocs do; one instance serves all pages. @public */
export function createPageParser(): (source: string, content: string) => Page {
  const md = createMarkdown();

  return (source, content) => {
    const { body, ...meta } = splitFrontMatter(content, source);
    const env = {};
    const tokens = md.parse(body, env);
    const headings = headingsOf(tokens);
    const firstHeading = headings.find(({ level }) => level === 1)?.text;
    const title = meta.title || firstHeading || titleFromName(source);

    return {
      source,
      title,
      description: meta.description,
      headings,
      texts: textsByHeading(tokens),
      render: rewrite => {
        const html = md.renderer.render(tokens, md.options, env);
        const heading = firstHeading
          ? ''
          : `<h1>${md.utils.escapeHtml(title)}</h1>\n`;
        return sanitizePage(heading + html, rewrite);
      },
    };
  };
}

function createMarkdown(): MarkdownIt {
  const md = new MarkdownIt({ html: true, linkify: true })
    .use(admonitions)
    .use(codeHighlighting)
    .use(taskLists, { label: true })
    .use(footnote)
    .use(deflist)
    .use(anchor, {
      slugify,
      tabIndex: false,
      permalink: anchor.permalink.linkInsideHeader({
        class: 'headerlink',
        symbol: '¶',
        renderAttrs: () => ({ 'aria-label': 'Permanent link' }),
      }),
    });
  // Else file names that end like a domain, such as notes.md, become links.
  md.linkify.set({ fuzzyLink: false });
  // Wide tables scroll on their own, by keyboard too.
  md.renderer.rules.table_open = () =>
    '<div class="table-scroll" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
  return md;
}

function textsByHeading(tokens: Token[]): string[] {
  const texts: string[][] = [[]];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      texts.push([]);
    } else if (tokens[index - 1]?.type !== 'heading_open') {
      texts[texts.length - 1].push(tokenText(token));
    }
  });
  return texts.map(parts => parts.filter(Boolean).join(' '));
}
