import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticleEditorPage.module.css';
import { markdownSetup } from '../editor/setup';

/**
 * Two texts side by side, or within each other on a small screen, with what differs marked; the reader's own can be changed
 * and take over what the other one says.
 *
 * @param props.theirs - the other text, which stays as it is; `mine` is only where it starts from
 */
export function MergeEditor(props: {
  mine: string;
  theirs: string;
  theirsLabel: string;
  isWide: boolean;
  onChange: (text: string) => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { mine, theirs, theirsLabel, isWide } = props;
  const mineLabel = t('articles.editor.compare.mine');
  const take = t('articles.editor.compare.take');
  const keep = t('articles.editor.compare.keep');
  useEffect(() => {
    const follow = EditorView.updateListener.of(update => {
      if (update.docChanged)
        latest.current.onChange(update.state.doc.toString());
    });
    const button = (label: string) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.textContent = label;
      return element;
    };
    const view = isWide
      ? new MergeView({
          parent: host.current!,
          a: {
            doc: theirs,
            extensions: [
              markdownSetup(theirsLabel),
              EditorState.readOnly.of(true),
            ],
          },
          b: { doc: mine, extensions: [markdownSetup(mineLabel), follow] },
          revertControls: 'a-to-b',
          renderRevertControl: () => {
            const element = button('→');
            element.setAttribute('aria-label', take);
            element.title = take;
            return element;
          },
        })
      : new EditorView({
          parent: host.current!,
          doc: mine,
          extensions: [
            markdownSetup(mineLabel),
            follow,
            unifiedMergeView({
              original: theirs,
              mergeControls: (type, action) => {
                const element = button(type === 'reject' ? take : keep);
                element.onmousedown = action;
                return element;
              },
            }),
          ],
        });
    return () => view.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is mine goes on in the editor
  }, [theirs, isWide, theirsLabel, mineLabel, take, keep]);
  return <div ref={host} className={styles.merge} />;
}
