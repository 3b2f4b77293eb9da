import type { Translate } from '../../../translations/useMessages';
import type {
  ModelDetail,
  SelfHelp,
  TriedBefore,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReadArticle } from '../../../hooks/visit';
import {
  ownQuestion,
  type Question,
} from '../../../components/Questions/question';
import type { Answers } from '../../../components/Questions/answers';

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

/** The questions of the form with what was tried asked step by step, above them all (S1-18); nothing of it where the model only advises. */
export function withSelfHelp(
  questions: Question[],
  detail: ModelDetail,
  typeId: string,
  t: Translate<'selfHelp'>,
): Question[] {
  const selfHelp = selfHelpOf(detail, typeId);
  if (!selfHelp) return questions;
  const confirms = questions.some(it => it.id === TRIED);
  const others = questions.filter(it => it.id !== TRIED);
  const asks = (id: string, input: 'list' | 'checkbox', missing?: string) =>
    ownQuestion(id, input, 'what', t('selfHelp.require.title'), {
      apart: true,
      ...(missing ? { missing } : { requiredAt: 'never' }),
    });
  const { mode } = selfHelp;
  const isNeeded = mode === 'acknowledge';
  return [
    ...(mode === 'require'
      ? [asks(STEPS, 'list', t('selfHelp.require.needed'))]
      : []),
    ...(confirms || isNeeded
      ? [
          asks(
            TRIED,
            'checkbox',
            isNeeded ? t('selfHelp.acknowledge.needed') : undefined,
          ),
        ]
      : []),
    ...others,
  ];
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
