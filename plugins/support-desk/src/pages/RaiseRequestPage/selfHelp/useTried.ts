import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useSelfHelpTicks } from '../../../hooks/useSelfHelpTicks';
import { useVisit, type ReadArticle } from '../../../hooks/visit';
import {
  knownSteps,
  selfHelpOf,
  STEPS,
  tickedAnswers,
  TRIED,
  triedBefore,
} from '../form/selfHelp';
import type { RequestForm } from '../useRequestForm';

/**
 * What the reader tried before the request: steps of the self-help, here or on Get help, and articles.
 *
 * @param article - the one that they come from
 */
export function useTried(
  form: RequestForm,
  model: string,
  article?: ReadArticle,
) {
  const { detail, typeId } = form;
  const { answers } = form.state;
  const visit = useVisit(detail.model.ref);
  const ticks = useSelfHelpTicks(model);
  const selfHelp = selfHelpOf(detail, typeId);
  const ticked = knownSteps(selfHelp, answers[STEPS]);
  const answer = (steps: string[], goesOn: boolean) => {
    const next = tickedAnswers(steps, goesOn);
    for (const id of [STEPS, TRIED]) form.answer(id, next[id]);
  };
  return {
    selfHelp,
    visit,
    tick: (step: string, isTicked: boolean) => {
      ticks.tick(step, isTicked);
      if (isTicked) visit.record({ type: 'stepTicked', step });
      const others = ticked.filter(it => it !== step);
      answer(isTicked ? [...others, step] : others, false);
    },
    goOnWithout: (goesOn: boolean) => {
      if (goesOn) ticked.forEach(step => ticks.tick(step, false));
      answer(goesOn ? [] : ticked, goesOn);
    },
    /** As it goes along with the request. */
    evidence: () => {
      const { id, articles = [] } = visit.current ?? {};
      const others = articles.filter(it => it.title !== article?.title);
      return triedBefore(detail, typeId, answers, {
        articles: article ? [...others, article] : others,
        visit: id,
      });
    },
    /** The request is there: what was tried was tried for it. */
    sent: () => {
      visit.flush();
      visit.end();
      ticked.forEach(step => ticks.tick(step, false));
    },
  };
}

/** The answers of a form that is opened once these steps were ticked on Get help. */
export function triedOnGetHelp(
  detail: ModelDetail,
  typeId: string,
  ticks: string[],
) {
  const steps = knownSteps(selfHelpOf(detail, typeId), ticks);
  return steps.length > 0 ? tickedAnswers(steps) : {};
}
