import {
  Page,
  encodePath,
  sanitizePage,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { html } from './html';
import { SiteConfig } from '../site/config';

/**
 * The first page of a site that has none of its own: a list of its pages.
 * TechDocs takes a site without a first page as one that was never built.
 */
export function contentsPage(
  { siteName, siteDescription }: SiteConfig,
  titles: Map<string, string>,
): Page {
  const items = [...titles].map(
    ([source, title]) =>
      html`<li><a href="${encodePath(source)}">${title}</a></li>`,
  );
  const content = html`<h1>${siteName}</h1>
    <p>${siteDescription}</p>
    <ul>
      ${items}
    </ul>`;
  return {
    source: 'index.md',
    title: siteName,
    headings: [],
    texts: [siteDescription ?? ''],
    render: rewrite => sanitizePage(content.value, rewrite),
  };
}
