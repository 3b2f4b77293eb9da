import type { EditorView } from '@codemirror/view';
import { Tab, TabList, TabPanel, Tabs, useBreakpoint } from '@backstage/ui';
import { articlesTranslationRef } from '../../messages/articles';
import { useMessages } from '../../translations/useMessages';
import styles from './ArticleEditorPage.module.css';
import type { DraftWork } from './editing/useDraftEditing';
import { MarkdownEditor } from './editor/MarkdownEditor';
import { Toolbar } from './editor/Toolbar';
import { ArticlePreview } from './preview/ArticlePreview';

/** The text, and beside it what readers will see; one at a time on a small screen. */
export function WriteAndPreview(props: {
  work: DraftWork;
  view: EditorView | undefined;
  onView: (view: EditorView) => void;
  onFiles: (files: File[]) => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const isWide = useBreakpoint().up('md');
  const { work, view, onView, onFiles } = props;
  const { base, fields } = work;
  const writing = (
    <div className={styles.writing}>
      <Toolbar view={view} onFiles={onFiles} />
      <MarkdownEditor
        value={fields.body}
        onChange={body => work.tell({ type: 'typed', change: { body } })}
        onView={onView}
        onFiles={onFiles}
        onSave={() => work.save()}
      />
      <details className={styles.keys}>
        <summary>{t('articles.editor.keys')}</summary>
        <p className={styles.second}>{t('articles.editor.keysText')}</p>
        <p className={styles.second}>{t('articles.editor.images.help')}</p>
      </details>
    </div>
  );
  const preview = <ArticlePreview draft={base.id} body={fields.body} />;
  if (isWide) {
    return (
      <div className={styles.panes}>
        {writing}
        {preview}
      </div>
    );
  }
  return (
    <Tabs>
      <TabList>
        <Tab id="write">{t('articles.editor.write')}</Tab>
        <Tab id="preview">{t('articles.editor.preview')}</Tab>
      </TabList>
      <TabPanel id="write">{writing}</TabPanel>
      <TabPanel id="preview">{preview}</TabPanel>
    </Tabs>
  );
}
