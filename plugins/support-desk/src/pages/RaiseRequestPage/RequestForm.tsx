import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useFirstCalls } from '../../components/FirstCalls';
import { LoadFailed } from '../../components/LoadFailed';
import { KnownInterruptions } from '../../components/NoticeBanners';
import type { ReadArticle } from '../../hooks/visit';
import { intakeTranslationRef } from '../../messages/intake';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { FileDrop } from '../TicketPage/attachments/FileDrop';
import { DraftState } from '../../components/DraftState';
import { useIntakeFiles } from './files/useIntakeFiles';
import { CallFirst } from './firstCalls/CallFirst';
import { madeCalls } from './firstCalls/madeCalls';
import type { Answers } from '../../components/Questions/answers';
import { EndedRequest } from './known/EndedRequest';
import { KnownAlready } from './known/KnownAlready';
import { useEnding } from './known/useEnding';
import { NotSentCard } from './NotSentCard';
import type { RequestOrigin } from './origin/RequestOrigin';
import { ProblemList } from '../../components/Questions/ProblemList';
import { MatrixOfRequest } from './promise/MatrixOfRequest';
import { RequestPromise } from './promise/RequestPromise';
import styles from './RaiseRequestPage.module.css';
import { RequestSections } from './RequestSections';
import { FromArticle } from './selfHelp/FromArticle';
import { SelfHelpBlock } from './selfHelp/SelfHelpBlock';
import { useTried } from './selfHelp/useTried';
import type { DraftStore } from '../../hooks/draft/useDraftStore';
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
  /** Answers about what was tried on Get help; they hold for a draft as well. */
  tried: Answers;
  channel?: string;
  /** The one that the reader comes from. */
  article?: ReadArticle;
  /** What the request comes from, if not from the reader alone. */
  origin?: RequestOrigin;
  /** Where in the page's header the state of the draft is shown. */
  draftSlot: Element | null;
  /** Is told the answers, to take them along to another type. */
  onAnswers: (answers: Answers) => void;
}) {
  const { t } = useMessages(intakeTranslationRef, requestTranslationRef);
  const { model, typeId, onAnswers, draftSlot, article } = props;
  const { kind, note } = props.detail.model.requestTypes[typeId];
  const form = useRequestForm(props);
  const { answers } = form.state;
  const tried = useTried(form, model, article);
  const files = useIntakeFiles();
  const first = useFirstCalls(props.detail, model, typeId, {
    chosen: String(answers.case ?? ''),
    isIdle: props.channel !== undefined,
  });
  const made = madeCalls(first.data?.calls ?? [], answers);
  const { send, isPending, notSent } = useSendRequest(model, form, {
    files: files.files,
    made,
    tried,
    origin: props.origin,
  });
  const end = useEnding(form, tried.visit);
  const list = useRef<HTMLElement>(null);

  useEffect(() => onAnswers(answers), [onAnswers, answers]);

  // The list is there only once the problems show.
  const { refused, attempts } = form.state;
  useEffect(() => {
    if (attempts > 0 || refused.length > 0) list.current?.focus();
  }, [attempts, refused]);

  if (end.ending) {
    return (
      <div className={styles.main}>
        <EndedRequest ending={end.ending} undo={end.undo} />
      </div>
    );
  }
  return (
    <>
      {draftSlot && createPortal(<DraftState form={form} />, draftSlot)}
      <form
        className={styles.main}
        noValidate
        onSubmit={event => event.preventDefault()}
        onPaste={files.paste}
      >
        {form.state.attempts > 0 && form.problems.length > 0 && (
          <ProblemList ref={list} problems={form.problems} />
        )}
        {first.error && (
          <LoadFailed error={first.error} retry={first.refetch} />
        )}
        {note && <Alert status="info" icon title={note} />}
        {article && <FromArticle title={article.title} />}
        {tried.selfHelp && (
          <SelfHelpBlock
            selfHelp={tried.selfHelp}
            form={form}
            onTick={tried.tick}
            onWithout={tried.goOnWithout}
          />
        )}
        {first.data && <CallFirst calls={first.data} form={form} />}
        <FileDrop onFiles={files.add}>
          <RequestSections form={form} files={files} />
        </FileDrop>
      </form>
      <div className={styles.side}>
        <RequestPromise model={model} form={form}>
          <MatrixOfRequest model={model} form={form} />
          <Button
            className={styles.send}
            size="medium"
            isPending={isPending}
            onPress={send}
          >
            {t(`request.send.${kind}`)}
          </Button>
        </RequestPromise>
        <KnownInterruptions
          model={props.detail.model}
          service={
            typeof answers.module === 'string' ? answers.module : undefined
          }
        />
        <KnownAlready
          model={model}
          modelRef={props.detail.model.ref}
          answers={answers}
          onOpen={tried.visit.open.bind(tried.visit)}
          onJoin={end.join}
          isJoining={end.isJoining}
          onSolved={end.solved}
        />
        {end.error && (
          <Alert
            status="danger"
            icon
            title={t('intake.known.failed')}
            description={end.error.message}
          />
        )}
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
