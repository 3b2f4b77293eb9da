import type {
  ModelDetail,
  SelfHelp,
  TriedBefore,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReadArticle } from '../../../hooks/visit';
import { ownQuestion, type Question, type Translate } from './question';
import type { Answers } from './request';

/** Ids of the steps that were ticked. */
export const STEPS = 'selfHelp.steps';
/** Super users who were asked, with what they answered. */
export const ASKED = 'selfHelp.superUsers';
/** The reader has seen what to try; with no step ticked, they go on without. */
export const TRIED = 'confirmed.tried';

export const selfHelpOf = (
  detail: ModelDetail,
  typeId: string,
): SelfHelp | undefined => detail.requestTypes[typeId].selfHelp;

/** What has to be answered of the self-help before a request (S1-18): nothing where the model only advises. */
export function selfHelpQuestions(
  detail: ModelDetail,
  typeId: string,
  t: Translate,
): Question[] {
  const selfHelp = selfHelpOf(detail, typeId);
  const asksTried = detail.requestTypes[typeId].asks.some(
    it => it.kind === 'tried',
  );
  if (selfHelp?.mode === 'acknowledge') {
    return [
      ownQuestion(TRIED, 'checkbox', 'what', t('selfHelp.acknowledge.title'), {
        apart: true,
        missing: t('selfHelp.acknowledge.needed'),
      }),
    ];
  }
  if (selfHelp?.mode !== 'require') return [];
  const title = t('selfHelp.require.title');
  const steps = ownQuestion(STEPS, 'list', 'what', title, {
    apart: true,
    missing: t('selfHelp.require.needed'),
  });
  const tried = ownQuestion(TRIED, 'checkbox', 'what', title, {
    apart: true,
    requiredAt: 'never',
  });
  return asksTried ? [steps, tried] : [steps];
}

/** The answers once these steps are ticked; `goesOn`: the reader goes on without any. */
export const tickedAnswers = (steps: string[], goesOn = false): Answers => ({
  [STEPS]: steps,
  [TRIED]: steps.length > 0 || goesOn,
});

/** Of the steps that were ticked before, those of this self-help that the reader can take. */
export const knownSteps = (
  selfHelp: SelfHelp | undefined,
  ticks: unknown,
): string[] =>
  (selfHelp?.steps ?? [])
    .filter(
      it => !it.notForYou && Array.isArray(ticks) && ticks.includes(it.id),
    )
    .map(it => it.id);

/** What was tried before the request, as it goes along; undefined where nothing is asked, and nothing has happened. */
export function triedBefore(
  detail: ModelDetail,
  typeId: string,
  answers: Answers,
  read: { articles: ReadArticle[]; visit?: string },
): TriedBefore | undefined {
  const selfHelp = selfHelpOf(detail, typeId);
  if (!selfHelp && !read.visit && read.articles.length === 0) return undefined;
  const asked = (answers[ASKED] ?? {}) as Record<string, string>;
  return {
    steps: knownSteps(selfHelp, answers[STEPS]),
    articles: read.articles,
    superUsers: Object.entries(asked).map(([user, answer]) => ({
      user,
      ...(answer.trim() && { answer: answer.trim() }),
    })),
    ...(read.visit && { visit: read.visit }),
  };
}
