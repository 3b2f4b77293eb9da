import { MarkdownContent } from '@backstage/core-components';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { ClipboardEvent } from 'react';
import type { TeamPerson } from '../../../hooks/useTeamPeople';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
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
  const { t } = useMessages(ticketDiscussionTranslationRef);
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
