import { MarkdownContent } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { ClipboardEvent } from 'react';
import type { TeamPerson } from '../../../hooks/useTeamPeople';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './comments.module.css';
import { MentionTextArea } from './MentionTextArea';

/** Markdown to write and to look at before it is sent. */
export function MarkdownInput(props: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  people: TeamPerson[];
  problem?: string;
  /** Default: that Markdown works, and mentions. */
  placeholder?: string;
  onPaste?: (event: ClipboardEvent) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <Tabs className={styles.tabs}>
      <TabList aria-label={t('ticketDiscussion.comment.tabs')}>
        <Tab id="write">{t('ticketDiscussion.comment.write')}</Tab>
        <Tab id="preview">{t('ticketDiscussion.comment.preview')}</Tab>
      </TabList>
      <TabPanel id="write" className={styles.panel}>
        <MentionTextArea {...props} />
      </TabPanel>
      <TabPanel id="preview" className={styles.panel}>
        <div className={styles.preview}>
          {props.value.trim() ? (
            <MarkdownContent content={props.value} />
          ) : (
            <span className={styles.second}>
              {t('ticketDiscussion.comment.emptyPreview')}
            </span>
          )}
        </div>
      </TabPanel>
    </Tabs>
  );
}
