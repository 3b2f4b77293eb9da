import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { color: 'var(--bui-fg-primary)', fontSize: '14px', height: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--bui-font-monospace)',
    lineHeight: '20px',
  },
  '.cm-content': { padding: '16px 4px', caretColor: 'currentColor' },
  '.cm-cursor': { borderLeftColor: 'currentColor' },
  '.cm-line': { padding: '0 16px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      background:
        'color-mix(in srgb, var(--bui-accent-bg) 30%, transparent) !important',
    },
});

const highlights = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  {
    tag: [tags.link, tags.url],
    color: 'var(--bui-announcement-fg-subdued)',
  },
  {
    tag: [tags.processingInstruction, tags.meta, tags.quote, tags.comment],
    color: 'var(--bui-fg-secondary)',
  },
]);

/** How Markdown looks while it is written, by the tokens of the portal's theme. */
export const markdownTheme = [look, syntaxHighlighting(highlights)];
