import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button, Checkbox, ToggleButton } from '@backstage/ui';
import { RiEyeLine, RiEyeOffLine } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import { ConflictCard } from '../actions/ConflictCard';
import { FileDrop } from '../attachments/FileDrop';
import styles from './comments.module.css';
import { MarkdownInput } from './MarkdownInput';
import type { CommentDraft } from './useCommentDraft';
import { usePeopleOfTicket } from './usePeopleOfTicket';

/** The id in the page of where comments are written. */
export const composerId = 'ticket-comment';

/** Where a comment or an internal note is written; what is typed stays until it is sent. */
export function Composer({
  ticket,
  draft,
}: {
  ticket: Ticket;
  draft: CommentDraft;
}) {
  const { t } = useMessages(
    ticketDiscussionTranslationRef,
    ticketWorkTranslationRef,
  );
  const people = usePeopleOfTicket(ticket);
  const { value, change, work, files, plan } = draft;
  if (!draft.mayComment && !draft.mayNote) return null;
  const { failure } = work;
  const kind = value.internal ? 'note' : 'body';
  const publicHelp =
    ticket.channel === 'email'
      ? t('ticketDiscussion.comment.mailHelp', {
          name: (ticket.onBehalfOf ?? ticket.reporter).title,
        })
      : t('ticketDiscussion.comment.publicHelp');
  return (
    <Surface title={t(`ticketDiscussion.comment.${kind}`)} padded>
      <FileDrop onFiles={files.add} className={styles.composer}>
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
        <MarkdownInput
          id={composerId}
          label={t(`ticketDiscussion.comment.${kind}`)}
          value={value.body}
          onChange={body => change({ body })}
          people={people}
          problem={draft.problem}
          onPaste={files.paste}
        />
        {draft.problem && (
          <ProblemLine id={`${composerId}-problem`}>
            {draft.problem}
          </ProblemLine>
        )}
        {files.list}
        <div className={styles.foot}>
          {draft.mayNote && (
            <span className={styles.visibility}>
              <ToggleButton
                isSelected={value.internal}
                isDisabled={!draft.mayComment}
                iconStart={value.internal ? <RiEyeOffLine /> : <RiEyeLine />}
                onChange={internal => change({ internal })}
              >
                {t('ticketDiscussion.comment.internal')}
              </ToggleButton>
              <span className={styles.second}>
                {value.internal
                  ? t('ticketDiscussion.comment.internalHelp')
                  : publicHelp}
              </span>
            </span>
          )}
          {plan && (
            <Checkbox
              isSelected={value.meets}
              onChange={meets => change({ meets })}
            >
              {t('ticketDiscussion.comment.meets', { title: plan.title })}
            </Checkbox>
          )}
          <span className={styles.buttons}>
            {files.chooser}
            <Button
              variant="secondary"
              isPending={work.isPending}
              isDisabled={files.isUploading}
              onPress={draft.send}
            >
              {t(
                value.internal
                  ? 'ticketDiscussion.comment.sendNote'
                  : 'ticketDiscussion.comment.send',
              )}
            </Button>
          </span>
        </div>
      </FileDrop>
    </Surface>
  );
}
