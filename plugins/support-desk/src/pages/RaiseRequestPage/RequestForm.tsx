import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { supportDeskTranslationRef } from '../../translation';
import { DraftState } from './DraftState';
import type { Answers } from './form/request';
import { NotSentCard } from './NotSentCard';
import { ProblemList } from './ProblemList';
import { RequestPromise } from './promise/RequestPromise';
import styles from './RaiseRequestPage.module.css';
import { RequestSections } from './RequestSections';
import type { DraftStore } from './useDraftStore';
import { useRequestForm } from './useRequestForm';
import { useSendRequest } from './useSendRequest';

/** The form of one request type, and beside it what the reader is promised. */
export function RequestForm(props: {
  detail: ModelDetail;
  /** `namespace/name` */
  model: string;
  typeId: string;
  store: DraftStore;
  prefilled: Answers;
  /** Where in the page's header the state of the draft is shown. */
  draftSlot: Element | null;
  /** Is told the answers, to take them along to another type. */
  onAnswers: (answers: Answers) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { model, typeId, onAnswers, draftSlot } = props;
  const { kind } = props.detail.model.requestTypes[typeId];
  const form = useRequestForm(props);
  const { answers } = form.state;
  const { send, isPending, notSent } = useSendRequest(model, form);
  const list = useRef<HTMLElement>(null);

  useEffect(() => onAnswers(answers), [onAnswers, answers]);

  // The list is there only once the problems show.
  const { refused, attempts } = form.state;
  useEffect(() => {
    if (attempts > 0 || refused.length > 0) list.current?.focus();
  }, [attempts, refused]);

  return (
    <>
      {draftSlot && createPortal(<DraftState form={form} />, draftSlot)}
      <form
        className={styles.main}
        noValidate
        onSubmit={event => event.preventDefault()}
      >
        {form.state.attempts > 0 && form.problems.length > 0 && (
          <ProblemList ref={list} problems={form.problems} />
        )}
        <RequestSections form={form} />
      </form>
      <div className={styles.side}>
        <RequestPromise model={model} form={form}>
          <Button
            className={styles.send}
            size="medium"
            isPending={isPending}
            onPress={send}
          >
            {t(`request.send.${kind}`)}
          </Button>
        </RequestPromise>
        {notSent && (
          <NotSentCard
            notSent={notSent}
            form={form}
            model={model}
            retry={send}
          />
        )}
      </div>
    </>
  );
}
