import type {
  Ticket,
  TicketComment,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useMe } from '../../../hooks/useMe';
import { useFormat } from '../../../time/useFormat';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import { FileList } from '../attachments/FileList';
import { useAttachments } from '../attachments/useAttachments';
import { CommentEditor } from './CommentEditor';
import styles from './comments.module.css';

/** A comment as it is now, with what it said before; its author can edit it. */
export function Comment({
  comment,
  ticket,
}: {
  comment: TicketComment;
  ticket: Ticket;
}) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const format = useFormat();
  const { user } = useMe();
  const [isEditing, setEditing] = useState(false);
  const attachments = useAttachments(ticket.id).data ?? [];
  const files = attachments.filter(it => comment.attachments.includes(it.id));
  const mayEdit =
    comment.author.ref === user &&
    ticket.actions?.some(
      it => it.allowed && (it.action === 'comment' || it.action === 'note'),
    );
  if (isEditing) {
    return (
      <CommentEditor
        comment={comment}
        ticket={ticket}
        onClose={() => setEditing(false)}
      />
    );
  }
  return (
    <div className={styles.comment}>
      <div className={styles.bubble}>
        <MarkdownContent content={comment.body} />
      </div>
      {comment.quoted && (
        <details className={styles.second}>
          <summary>{t('ticketDiscussion.comment.quoted')}</summary>
          <div className={styles.earlier}>
            <MarkdownContent content={comment.quoted} />
          </div>
        </details>
      )}
      {files.length > 0 && <FileList files={files} />}
      {(mayEdit || comment.editedAt) && (
        <div className={styles.below}>
          {comment.editedAt && (
            <span className={styles.second}>
              {t('ticketDiscussion.comment.edited', {
                time: format.instant(comment.editedAt),
              })}
            </span>
          )}
          {mayEdit && (
            <Button
              variant="tertiary"
              size="small"
              onPress={() => setEditing(true)}
            >
              {t('ticketDiscussion.comment.edit')}
            </Button>
          )}
        </div>
      )}
      {comment.earlier.length > 0 && (
        <details className={styles.second}>
          <summary>{t('ticketDiscussion.comment.earlier')}</summary>
          {comment.earlier.map(({ body, at, by }) => (
            <div key={at} className={styles.earlier}>
              <span>
                {t('ticketDiscussion.comment.earlierBy', {
                  name: by.title,
                  time: format.instant(at),
                })}
              </span>
              <MarkdownContent content={body} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
