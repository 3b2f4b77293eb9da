import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import type { Answers } from '../../components/Questions/answers';
import { shownProblems } from '../../components/Questions/formState';
import { useAnswers } from '../../hooks/draft/useAnswers';
import type { DraftStore } from '../../hooks/draft/useDraftStore';
import { useNow } from '../../hooks/useNow';
import { intakeTranslationRef } from '../../messages/intake';
import { requestTranslationRef } from '../../messages/request';
import { selfHelpTranslationRef } from '../../messages/selfHelp';
import { useMessages } from '../../translations/useMessages';
import { askCaller, CALL_CHANNEL } from './form/call';
import { problemsOf } from './form/problems';
import { questionsOf } from './form/questions';
import { withReason } from './form/reason';
import { withSelfHelp } from './form/selfHelp';

/** The form of one request type: its questions, the answers so far, what is wrong with them, and the draft. */
export function useRequestForm(options: {
  detail: ModelDetail;
  typeId: string;
  store: DraftStore;
  /** The answers of a form without draft. */
  prefilled: Answers;
  /** Answers about what was tried elsewhere; they hold for a draft as well. */
  tried?: Answers;
  /** By which channel it came, if not by this form; a call asks who calls. */
  channel?: string;
}) {
  const { detail, typeId, store, prefilled, channel } = options;
  const { t } = useMessages(
    intakeTranslationRef,
    requestTranslationRef,
    selfHelpTranslationRef,
  );
  const now = useNow();
  const kept = useAnswers(store, prefilled, options.tried);
  const { state } = kept;

  const asked = useMemo(() => {
    const all = withSelfHelp(questionsOf(detail, typeId, t), detail, typeId, t);
    return channel === CALL_CHANNEL ? askCaller(all, t) : all;
  }, [detail, typeId, channel, t]);
  const questions = useMemo(
    () => withReason(asked, detail, typeId, state.answers, t),
    [asked, detail, typeId, state.answers, t],
  );
  const found = useMemo(
    () => problemsOf(detail, typeId, questions, state.answers, now, t),
    [detail, typeId, questions, state.answers, now, t],
  );
  const problems = useMemo(
    () => shownProblems(state, found, questions),
    [state, found, questions],
  );

  return { ...kept, detail, typeId, channel, questions, found, problems };
}

export type RequestForm = ReturnType<typeof useRequestForm>;
