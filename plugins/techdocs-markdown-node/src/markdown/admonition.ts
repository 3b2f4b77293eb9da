import MarkdownIt, { StateBlock } from 'markdown-it';
import container from 'markdown-it-container';

const OPENING = /^(!!!|\?\?\?\+?)\s+([\w-]+(?:\s+[\w-]+)*)(?:\s+"(.*)")?\s*$/;
const INDENT = 4;

/**
 * Boxes that stand out: MkDocs' `!!! note "Title"` with an indented body,
 * foldable as `???` (folded) or `???+` (open), and `::: note Title` … `:::`.
 */
export function admonitions(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'admonition', parseAdmonition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  const { escapeHtml } = md.utils;
  addContainer(md, /^(details)(?:\s+(\S.*))?$/, (_type, title) => [
    `<details><summary>${escapeHtml(title)}</summary>\n`,
    '</details>\n',
  ]);
  addContainer(md, /^(?!details\b)([\w-]+)(?:\s+(\S.*))?$/, (type, title) => [
    `<div class="admonition ${type}"><p class="admonition-title">${escapeHtml(
      title,
    )}</p>\n`,
    '</div>\n',
  ]);
}

function addContainer(
  md: MarkdownIt,
  syntax: RegExp,
  tags: (type: string, title: string) => [open: string, close: string],
): void {
  container(md, `admonition ${syntax}`, {
    validate: params => syntax.test(params.trim()),
    render: (tokens, index) => {
      const { info, nesting } = tokens[index];
      const [, type = '', title] = syntax.exec(info.trim()) ?? [];
      const [open, close] = tags(type, title ?? defaultTitle(type));
      return nesting === 1 ? open : close;
    },
  });
}

function parseAdmonition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  if (state.sCount[startLine] - state.blkIndent >= INDENT) {
    return false;
  }
  const opening = OPENING.exec(
    state.src.slice(
      state.bMarks[startLine] + state.tShift[startLine],
      state.eMarks[startLine],
    ),
  );
  if (!opening) {
    return false;
  }
  if (silent) {
    return true;
  }
  const [, marker, types, title] = opening;
  const bodyIndent = state.sCount[startLine] + INDENT;
  const afterBody = findEnd(state, startLine + 1, endLine, bodyIndent);

  const foldable = marker.startsWith('?');
  const tag = foldable ? 'details' : 'div';
  const open = state.push('admonition_open', tag, 1);
  open.block = true;
  open.map = [startLine, afterBody];
  open.attrSet('class', foldable ? types : `admonition ${types}`);
  if (marker === '???+') {
    open.attrSet('open', '');
  }
  pushTitle(state, foldable, title ?? defaultTitle(types), startLine);

  const { parentType, lineMax, blkIndent } = state;
  state.lineMax = afterBody;
  state.blkIndent = bodyIndent;
  state.md.block.tokenize(state, startLine + 1, afterBody);
  Object.assign(state, { parentType, lineMax, blkIndent });

  state.push('admonition_close', tag, -1).block = true;
  state.line = afterBody;
  return true;
}

/** The line after the last one that is indented as the body is. */
function findEnd(
  state: StateBlock,
  firstLine: number,
  endLine: number,
  bodyIndent: number,
): number {
  let end = firstLine;
  for (let line = firstLine; line < endLine; line++) {
    if (!state.isEmpty(line)) {
      if (state.sCount[line] < bodyIndent) {
        break;
      }
      end = line + 1;
    }
  }
  return end;
}

function pushTitle(
  state: StateBlock,
  foldable: boolean,
  title: string,
  line: number,
): void {
  // `!!! note ""` asks for a box without a title; a fold needs something to click.
  if (!title && !foldable) {
    return;
  }
  const tag = foldable ? 'summary' : 'p';
  const open = state.push('admonition_title_open', tag, 1);
  if (!foldable) {
    open.attrSet('class', 'admonition-title');
  }
  const inline = state.push('inline', '', 0);
  inline.content = title || 'Details';
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('admonition_title_close', tag, -1);
}

function defaultTitle(types: string): string {
  const [type] = types.split(/\s/);
  return type.charAt(0).toUpperCase() + type.slice(1);
}
