import { markdown } from '@codemirror/lang-markdown';
import { EditorView } from '@codemirror/view';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo, useRef } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../ArticleEditorPage.module.css';
import { takesFiles } from './files';
import { shortcuts } from './shortcuts';
import { markdownTheme } from './theme';
import { usePlaceholders } from './usePlaceholders';

const SETUP = {
  lineNumbers: false,
  foldGutter: false,
  highlightActiveLine: false,
  autocompletion: false,
} as const;

/** Writes Markdown. Tab leaves it, as everywhere else on the page. */
export function MarkdownEditor(props: {
  value: string;
  onChange: (value: string) => void;
  onView: (view: EditorView) => void;
  onFiles: (files: File[]) => void;
  onSave: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const words = usePlaceholders();
  const label = t('articles.editor.body');
  const latest = useRef(props);
  latest.current = props;
  const extensions = useMemo(
    () => [
      markdown(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      shortcuts(words, () => latest.current.onSave()),
      takesFiles(files => latest.current.onFiles(files)),
      markdownTheme,
    ],
    [label, words],
  );
  return (
    <CodeMirror
      className={styles.editor}
      value={props.value}
      theme="none"
      height="100%"
      indentWithTab={false}
      basicSetup={SETUP}
      extensions={extensions}
      onChange={props.onChange}
      onCreateEditor={props.onView}
    />
  );
}
