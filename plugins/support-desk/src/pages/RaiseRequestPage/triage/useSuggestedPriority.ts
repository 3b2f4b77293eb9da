import type { CompiledPriorityScale } from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef } from 'react';
import { suggestionOf } from '../form/triage';
import type { RequestQuestionForm } from '../questions/RequestQuestionForm';

/** Chooses the suggested priority as long as the reader has chosen no other. */
export function useSuggestedPriority(
  { state, answer }: Pick<RequestQuestionForm, 'state' | 'answer'>,
  scale: CompiledPriorityScale,
) {
  const suggested = suggestionOf(scale, state.answers)?.priority;
  const before = useRef(suggested);
  const chosen = state.answers.priority;
  useEffect(() => {
    const isFollowing = !chosen || chosen === before.current;
    if (suggested && suggested !== before.current && isFollowing) {
      answer('priority', suggested);
    }
    before.current = suggested;
    // Only another suggestion changes the choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [suggested]);
}
