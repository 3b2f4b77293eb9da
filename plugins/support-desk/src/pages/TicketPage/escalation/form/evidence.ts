import type { Translate } from '../../../../translations/useMessages';
import type {
  CompiledModel,
  CompiledStep,
  EscalationEvidence,
  EscalationLevel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ownQuestion,
  type Question,
} from '../../../../components/Questions/question';
import type { Answers } from '../../../../components/Questions/answers';
import { textOf } from '../../actions/actionForm';

const TRIED = 'tried.';
const ANSWER = 'superUser.';
const ADDRESS = /^https?:\/\/\S+$/;
const optional = { requiredAt: 'never' } as const;

/** What the questions for the evidence are made from. */
export interface EvidenceContext {
  model: CompiledModel;
  /** Where it goes: what the levels below have to try may have been tried. */
  target: EscalationLevel;
  /** What is known already. */
  known: EscalationEvidence;
  name: (ref: string) => string;
  t: Translate<'escalation' | 'ticketWork'>;
}

/** What a step of the model says; one that it has no more, its id. */
export function stepText({ procedures }: CompiledModel, id: string): string {
  const find = (steps: CompiledStep[]): CompiledStep | undefined =>
    steps.find(it => it.id === id) ??
    steps.map(it => find(it.steps)).find(Boolean);
  const found = Object.values(procedures)
    .map(it => find(it.steps))
    .find(Boolean);
  return found?.text ?? id;
}

/** What is known already, as answers to the questions. */
export function knownAnswers(known: EscalationEvidence): Answers {
  return {
    ...Object.fromEntries(known.tried.map(id => [TRIED + id, true])),
    ...Object.fromEntries(
      known.superUsers.map(({ user, answer = '' }) => [ANSWER + user, answer]),
    ),
    ...(known.articles.length > 0 && {
      articles: known.articles.map(({ title, url }) =>
        [title, url].filter(Boolean).join(' '),
      ),
    }),
    ...(known.notes && { notes: known.notes }),
  };
}

/** Asks for what was done at the lower levels (O0-11). */
export function evidenceQuestions(
  { model, target, known, name, t }: EvidenceContext,
  answers: Answers,
): Question[] {
  const field = (key: 'articles' | 'notes') => t(`escalation.field.${key}`);
  return [
    ...triedSteps(model, target, known).map(id =>
      ownQuestion(TRIED + id, 'checkbox', 'how', stepText(model, id), optional),
    ),
    ownQuestion('articles', 'list', 'how', field('articles'), {
      ...optional,
      help: t('escalation.field.articlesHelp'),
    }),
    ...known.superUsers.map(({ user }) =>
      ownQuestion(
        ANSWER + user,
        'longText',
        'who',
        t('escalation.field.superUserAnswer', { name: name(user) }),
        optional,
      ),
    ),
    ownQuestion(
      'superUser',
      'person',
      'who',
      known.superUsers.length > 0
        ? t('escalation.field.anotherSuperUser')
        : t('escalation.field.superUser'),
      optional,
    ),
    ...(answers.superUser
      ? [
          ownQuestion(
            'superUserAnswer',
            'longText',
            'who',
            t('escalation.field.newSuperUserAnswer'),
            optional,
          ),
        ]
      : []),
    ownQuestion('notes', 'longText', 'how', field('notes'), optional),
  ];
}

/** Steps of the self-help of lower levels, and what else was ticked. */
function triedSteps(
  { levels, procedures }: CompiledModel,
  target: EscalationLevel,
  { tried }: EscalationEvidence,
): string[] {
  const below = Object.values(levels)
    .filter(it => it.level < target.level)
    .sort((a, b) => a.level - b.level);
  const steps = below.flatMap(
    it => procedures[it.selfHelp ?? '']?.steps.map(step => step.id) ?? [],
  );
  return [...new Set([...steps, ...tried])];
}

/** The evidence as it is sent. */
export function evidenceOf(
  answers: Answers,
  { superUsers: asked }: EscalationEvidence,
): EscalationEvidence {
  const another = textOf(answers, 'superUser');
  const articles = Array.isArray(answers.articles) ? answers.articles : [];
  return {
    tried: Object.keys(answers)
      .filter(id => id.startsWith(TRIED) && answers[id] === true)
      .map(id => id.slice(TRIED.length)),
    articles: articles.map(line => articleOf(String(line))),
    superUsers: [
      ...asked.map(({ user }) => ({
        user,
        answer: textOf(answers, ANSWER + user),
      })),
      ...(another
        ? [{ user: another, answer: textOf(answers, 'superUserAnswer') }]
        : []),
    ],
    notes: textOf(answers, 'notes'),
  };
}

/** A line: the title, and at its end the address where there is one. */
function articleOf(line: string): EscalationEvidence['articles'][number] {
  const words = line.trim().split(/\s+/);
  const url = words.at(-1) ?? '';
  if (!ADDRESS.test(url)) return { title: line.trim() };
  return { title: words.slice(0, -1).join(' ') || url, url };
}
