import { Annotation } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { takesFiles } from './files';
import { markdownSetup } from './setup';
import { shortcuts } from './shortcuts';
import { usePlaceholders } from './usePlaceholders';

/** Marks what the page has put into the text: it need not be told of it. */
const FromPage = Annotation.define<true>();

/** Writes Markdown. Tab leaves it, as everywhere else on the page. */
export function MarkdownEditor(props: {
  value: string;
  onChange: (value: string) => void;
  onView: (view: EditorView) => void;
  onFiles: (files: File[]) => void;
  onSave: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const words = usePlaceholders();
  const label = t('articles.editor.body');
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>();
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const view = new EditorView({
      parent: host.current!,
      doc: latest.current.value,
      extensions: [
        shortcuts(words, () => latest.current.onSave()),
        takesFiles(files => latest.current.onFiles(files)),
        markdownSetup(label),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (docChanged && !transactions.some(it => it.annotation(FromPage))) {
            latest.current.onChange(state.doc.toString());
          }
        }),
      ],
    });
    editor.current = view;
    latest.current.onView(view);
    return () => view.destroy();
  }, [label, words]);
  useEffect(() => {
    const { state, dispatch } = editor.current!;
    if (state.doc.toString() === props.value) return;
    dispatch({
      changes: { from: 0, to: state.doc.length, insert: props.value },
      annotations: FromPage.of(true),
    });
  }, [props.value]);
  return <div ref={host} className={styles.editor} />;
}
