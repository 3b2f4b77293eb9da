import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { commonmarkLanguage, markdownKeymap } from '@codemirror/lang-markdown';
import { searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightSpecialChars,
  keymap,
} from '@codemirror/view';
import { markdownTheme } from './theme';

/**
 * What every editor of Markdown here has. Not `markdown()` of the language's package: that one also knows the HTML, CSS and scripts
 * within Markdown, which are larger than all the rest.
 *
 * @param label - names the text field
 */
export const markdownSetup = (label: string): Extension => [
  highlightSpecialChars(),
  history(),
  drawSelection(),
  dropCursor(),
  commonmarkLanguage,
  keymap.of([
    ...markdownKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
  ]),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label }),
  markdownTheme,
];
