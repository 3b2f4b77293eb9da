import type { CellComment } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, TextAreaField } from '@backstage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { supportDeskApiRef } from '../../../../api';
import { PersonLine } from '../../../../components/PersonLine';
import { sendOnCtrlEnter } from '../../../../hooks/sendKey';
import { refreshResponsibilities } from '../../../../hooks/useMatrix';
import { useSessionDraft } from '../../../../hooks/useSessionDraft';
import { reasonOf } from '../../../../hooks/workFailure';
import { useFormat } from '../../../../time/useFormat';
import { commonTranslationRef } from '../../../../messages/common';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from './panel.module.css';

/** What people said about a cell, the oldest first, and a field to say something. */
export function CellNotes(props: {
  model: string;
  /** Path of the cell. */
  cell: string;
  comments: CellComment[];
  error: Error | null;
  /** Around the field. */
  inputRef: RefObject<HTMLDivElement>;
  /** The note is on its way, or the reader has left it. */
  onDone: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const format = useFormat();
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { model, cell, comments, error, inputRef, onDone } = props;
  const draft = useSessionDraft(`responsibility.note.${model}.${cell}`, '');
  const send = useMutation({
    mutationFn: (text: string) => api.commentCell({ model, cell, text }),
    onSuccess: () => {
      draft.forget();
      return refreshResponsibilities(queryClient);
    },
  });
  const text = draft.value.trim();
  const submit = () => {
    if (!text || send.isPending) return;
    send.mutate(text);
    onDone();
  };
  const sendKey = sendOnCtrlEnter(submit);
  const failed = send.error ?? error;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>
        {t('responsibilityReview.notes.title', {
          number: String(comments.length),
        })}
      </h3>
      {comments.length > 0 && (
        <ul className={styles.notes}>
          {[...comments].reverse().map(it => (
            <li key={it.id}>
              <PersonLine
                name={it.by.title}
                size="small"
                second={format.instant(it.at)}
              />
              <p className={styles.note}>{it.text}</p>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.noteForm}
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        {failed && (
          <Alert
            role="alert"
            status="danger"
            icon
            title={t(
              send.error
                ? 'responsibilityReview.notes.failed'
                : 'common.error.title',
            )}
            description={reasonOf(failed)}
          />
        )}
        <div
          ref={inputRef}
          role="presentation"
          onKeyDown={event => {
            if (event.key === 'Escape') onDone();
            else sendKey(event);
          }}
        >
          <TextAreaField
            label={t('responsibilityReview.notes.label')}
            rows={2}
            maxLength={5000}
            value={draft.value}
            onChange={draft.set}
          />
        </div>
        {text && (
          <div>
            <Button
              type="submit"
              variant="secondary"
              isPending={send.isPending}
            >
              {t('responsibilityReview.notes.send')}
            </Button>
          </div>
        )}
      </form>
    </div>
  );
}
