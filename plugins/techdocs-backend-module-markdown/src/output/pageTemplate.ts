import {
  TocEntry,
  pageUrl,
  relativeUrl,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { NavNode } from '../site/navigation';
import { html, Markup } from './html';
import { navigationTemplate, tocTemplate } from './navigationTemplate';

/** Another page that a page links to. */
export interface PageLink {
  source: string;
  title: string;
}

/** All that one page of the site shows. */
export interface PageView {
  source: string;
  title: string;
  description?: string;
  siteName: string;
  /** The page's content, already sanitised. */
  content: Markup;
  navigation: NavNode[];
  toc: TocEntry[];
  previous?: PageLink;
  next?: PageLink;
  /** Where the source can be edited; the reader makes its feedback link of it. */
  editUrl?: string;
  /** Path of the stylesheet within the site. */
  stylesheet: string;
}

/**
 * The HTML document of a page, in the structure of Material for MkDocs that
 * the TechDocs reader and its add-ons look for.
 */
export function pageTemplate(page: PageView): string {
  const { siteName, title, description, source } = page;
  const documentTitle = title === siteName ? title : `${title} - ${siteName}`;
  const document = html`<!DOCTYPE html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${description &&
        html`<meta name="description" content="${description}" />`}
        <title>${documentTitle}</title>
        <link
          rel="stylesheet"
          href="${relativeUrl(pageUrl(source), page.stylesheet)}"
        />
      </head>
      <body dir="ltr">
        ${drawerTemplate(siteName)}
        <div class="md-container" data-md-component="container">
          <main class="md-main" data-md-component="main">
            <div class="md-main__inner md-grid">
              ${sidebarTemplates(page)}
              <div class="md-content" data-md-component="content">
                <article class="md-content__inner md-typeset">
                  ${page.editUrl &&
                  html`<a
                    class="md-content__button md-icon"
                    href="${page.editUrl}"
                    title="Edit this page"
                    ><span aria-hidden="true">✎</span></a
                  >`}
                  ${page.content}
                </article>
              </div>
            </div>
          </main>
          ${footerTemplate(page)}
        </div>
      </body>
    </html>`;
  return document.value;
}

// On narrow screens the reader moves this label into the page as the button
// that opens the navigation, and removes the rest of the header.
function drawerTemplate(siteName: string): Markup {
  return html`<input
      class="md-toggle"
      data-md-toggle="drawer"
      type="checkbox"
      id="__drawer"
      autocomplete="off"
      aria-label="Navigation"
    />
    <label class="md-overlay" for="__drawer"></label>
    <header class="md-header" data-md-component="header">
      <label class="md-header__button md-icon" for="__drawer"></label>
      ${siteName}
    </header>`;
}

function sidebarTemplates(page: PageView): Markup {
  return html`<div
      class="md-sidebar md-sidebar--primary"
      data-md-component="sidebar"
      data-md-type="navigation"
    >
      <div class="md-sidebar__scrollwrap">
        <div class="md-sidebar__inner">
          <nav class="md-nav md-nav--primary" aria-label="Navigation">
            <div class="md-nav__title">${page.siteName}</div>
            ${navigationTemplate(page.navigation, page.source)}
          </nav>
        </div>
      </div>
    </div>
    <div
      class="md-sidebar md-sidebar--secondary"
      data-md-component="sidebar"
      data-md-type="toc"
    >
      <div class="md-sidebar__scrollwrap">
        <div class="md-sidebar__inner">
          ${page.toc.length > 0 &&
          html`<nav
            class="md-nav md-nav--secondary"
            aria-label="Table of contents"
          >
            <div class="md-nav__title">Table of contents</div>
            ${tocTemplate(page.toc)}
          </nav>`}
        </div>
      </div>
    </div>`;
}

function footerTemplate({ source, previous, next }: PageView): Markup {
  const link = (page: PageLink, rel: 'prev' | 'next', direction: string) =>
    html`<a
      class="md-footer__link md-footer__link--${rel}"
      href="${relativeUrl(pageUrl(source), pageUrl(page.source))}"
      rel="${rel}"
    >
      <div class="md-footer__title">
        <span class="md-footer__direction">${direction}</span>
        <div class="md-ellipsis">${page.title}</div>
      </div>
    </a>`;

  return html`<footer class="md-footer">
    <nav class="md-footer__inner md-grid" aria-label="Footer">
      ${previous && link(previous, 'prev', 'Previous')}
      ${next && link(next, 'next', 'Next')}
    </nav>
  </footer>`;
}
