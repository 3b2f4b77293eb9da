import type {
  Ticket,
  TicketComment,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button } from '@backstage/ui';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { ConflictCard } from '../actions/ConflictCard';
import styles from './comments.module.css';
import { MarkdownInput } from './MarkdownInput';
import { usePeopleOfTicket } from './usePeopleOfTicket';

/** Changes a comment; what it said before is kept in its history. */
export function CommentEditor(props: {
  comment: TicketComment;
  ticket: Ticket;
  onClose: () => void;
}) {
  const { t } = useMessages(
    ticketDiscussionTranslationRef,
    ticketWorkTranslationRef,
  );
  const { comment, ticket, onClose } = props;
  const people = usePeopleOfTicket(ticket);
  const draft = useSessionDraft(
    `${ticket.id}.comment.${comment.id}`,
    comment.body,
  );
  const close = () => {
    draft.forget();
    onClose();
  };
  const work = useTicketWork(
    ticket,
    (api, seen, body: string) => api.editComment(seen, comment.id, body),
    close,
  );
  const { failure } = work;
  return (
    <div className={styles.editor}>
      {failure?.kind === 'stale' && (
        <ConflictCard
          failure={failure}
          kept={t('ticketWork.conflict.keptComment')}
          submit={t('ticketWork.conflict.sendComment')}
          onSend={work.sendAgain}
        />
      )}
      {failure?.kind === 'failed' && (
        <Alert status="danger" icon title={failure.message} />
      )}
      {failure?.kind === 'fields' && (
        <Alert
          status="danger"
          icon
          title={failure.fields.map(it => it.message).join(' ')}
        />
      )}
      <MarkdownInput
        id={`comment-${comment.id}`}
        label={t('ticketDiscussion.comment.body')}
        value={draft.value}
        onChange={draft.set}
        people={people}
      />
      <div className={styles.buttons}>
        <Button variant="tertiary" onPress={close}>
          {t('ticketDiscussion.comment.cancel')}
        </Button>
        <Button
          variant="secondary"
          isPending={work.isPending}
          isDisabled={draft.value.trim() === ''}
          onPress={() => work.send(draft.value.trim())}
        >
          {t('ticketDiscussion.comment.save')}
        </Button>
      </div>
    </div>
  );
}
