import {
  TocEntry,
  pageUrl,
  relativeUrl,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { NavNode } from '../site/navigation';
import { html, Markup } from './html';

/** The navigation of the site as seen from one of its pages. */
export function navigationTemplate(
  nodes: NavNode[],
  current: string,
  idPrefix = '__nav',
): Markup {
  const items = nodes.map((node, index) =>
    node.type === 'section'
      ? sectionTemplate(node, current, `${idPrefix}_${index + 1}`)
      : linkTemplate(node, current),
  );
  return html`<ul class="md-nav__list">
    ${items}
  </ul>`;
}

type Section = Extract<NavNode, { type: 'section' }>;
type Leaf = Exclude<NavNode, Section>;

// The reader unfolds active items and toggles sections by these checkboxes.
function sectionTemplate(node: Section, current: string, id: string): Markup {
  const active = contains(node, current);
  return html`<li
    class="md-nav__item md-nav__item--nested${active &&
    ' md-nav__item--active'}"
  >
    <input
      class="md-nav__toggle md-toggle"
      type="checkbox"
      id="${id}"
      aria-label="${node.title}"
      ${active && html`checked`}
    />
    <label class="md-nav__link" for="${id}">
      <span class="md-ellipsis">${node.title}</span>
      <span class="md-nav__icon md-icon"></span>
    </label>
    <nav class="md-nav" aria-label="${node.title}">
      ${navigationTemplate(node.children, current, id)}
    </nav>
  </li>`;
}

function linkTemplate(node: Leaf, current: string): Markup {
  if (node.type === 'link') {
    return itemTemplate(html`href="${node.url}"`, node.title, false);
  }
  const from = pageUrl(current);
  if (node.type === 'file') {
    const url = relativeUrl(from, node.source);
    return itemTemplate(html`href="${url}" download`, node.title, false);
  }
  const url = relativeUrl(from, pageUrl(node.source));
  return itemTemplate(html`href="${url}"`, node.title, node.source === current);
}

function itemTemplate(target: Markup, title: string, active: boolean): Markup {
  return html`<li class="md-nav__item${active && ' md-nav__item--active'}">
    <a
      class="md-nav__link${active && ' md-nav__link--active'}"
      ${target}
      ${active && html`aria-current="page"`}
      ><span class="md-ellipsis">${title}</span></a
    >
  </li>`;
}

function contains(node: NavNode, source: string): boolean {
  return node.type === 'section'
    ? node.children.some(child => contains(child, source))
    : node.type === 'page' && node.source === source;
}

/** The table of contents of a page; nothing for a page without sections. */
export function tocTemplate(entries: TocEntry[]): Markup {
  return html`${entries.length > 0 &&
  html`<ul class="md-nav__list">
    ${entries.map(
      entry => html`<li class="md-nav__item">
        <a class="md-nav__link" href="#${entry.id}"
          ><span class="md-ellipsis">${entry.text}</span></a
        >
        ${tocTemplate(entry.children)}
      </li>`,
    )}
  </ul>`}`;
}
