import type {
  AnsweredTickets,
  Notice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button, Checkbox, TextAreaField } from '@backstage/ui';
import { RiReplyAllLine } from '@remixicon/react';
import { useRef, useState } from 'react';
import { newIdempotencyKey } from '../../../api/newIdempotencyKey';
import { WorkFailed } from '../../../components/ChangeFailed';
import { useNoticeWork } from '../../../hooks/useNoticeWork';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** One answer to all linked tickets that are open; afterwards says what came of it, ticket by ticket. */
export function AnswerTickets({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const draft = useSessionDraft(`notice.${notice.id}.answer`, '');
  const [resolve, setResolve] = useState(false);
  const [answered, setAnswered] = useState<AnsweredTickets>();
  // Of this text: sent twice by a shaky connection it answers once.
  const idempotencyKey = useRef(newIdempotencyKey());
  const work = useNoticeWork(
    notice,
    (api, { id }, text: string) =>
      api.answerNoticeTickets(
        id,
        { text, resolve },
        { idempotencyKey: idempotencyKey.current },
      ),
    result => {
      setAnswered(result);
      draft.forget();
      idempotencyKey.current = newIdempotencyKey();
    },
  );
  const text = draft.value.trim();
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (text) work.send(text);
      }}
    >
      <WorkFailed part="noticePage" work={work} />
      <div role="status">{answered && <Result result={answered} />}</div>
      <TextAreaField
        label={t('noticePage.tickets.answer')}
        description={t('noticePage.tickets.answerHelp')}
        rows={4}
        value={draft.value}
        onChange={typed => {
          draft.set(typed);
          setAnswered(undefined);
        }}
      />
      <div className={styles.actions}>
        <Checkbox isSelected={resolve} onChange={setResolve}>
          {t('noticePage.tickets.resolve')}
        </Checkbox>
        <Button
          type="submit"
          variant="secondary"
          iconStart={<RiReplyAllLine />}
          isDisabled={!text}
          isPending={work.isPending}
        >
          {t('noticePage.tickets.send')}
        </Button>
      </div>
    </form>
  );
}

function Result({
  result: { answered, refused },
}: {
  result: AnsweredTickets;
}) {
  const { t } = useMessages(noticePageTranslationRef);
  return (
    <Alert
      status={refused.length ? 'warning' : 'success'}
      icon
      title={t('noticePage.tickets.answered', { count: answered.length })}
      description={
        refused.length > 0 &&
        [
          t('noticePage.tickets.refused'),
          ...refused.map(it => t('noticePage.tickets.refusedOne', it)),
        ].join(' ')
      }
    />
  );
}
