import type { Translate } from '../../../../translations/useMessages';
import type {
  EscalateTicket,
  Escalations,
  EscalationLevel,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ownQuestion,
  type Question,
} from '../../../../components/Questions/question';
import type { Answers } from '../../../../components/Questions/answers';
import {
  choiceQuestion,
  textOf,
  type ActionQuestion,
} from '../../actions/actionForm';
import { evidenceOf, evidenceQuestions, knownAnswers } from './evidence';
import { raisedOf, raisedQuestions, raisedType, ticketAnswers } from './raised';

export type Direction = 'up' | 'down';

/** What the form of an escalation is made from. */
export interface EscalationContext {
  ticket: Ticket;
  detail: ModelDetail;
  escalations: Escalations;
  direction: Direction;
  name: (ref: string) => string;
  t: Translate<'escalation' | 'intake' | 'model' | 'request' | 'ticketWork'>;
}

/** The questions of an escalation, as they stand on the form. */
export interface EscalationSections {
  /** Where it goes, and why. */
  where: ActionQuestion[];
  /** What the level asks first. */
  asks: ActionQuestion[];
  /** What was done so far; for those who give back it is known. */
  evidence: ActionQuestion[];
  /** What the request asks that is raised there. */
  raised: ActionQuestion[];
}

const KNOWN_ASKS = ['tried', 'situation', 'registration', 'training'] as const;

/** The levels of a direction, the nearest first. */
export function targetsOf(
  { levels }: Escalations,
  direction: Direction,
): EscalationLevel[] {
  const there = levels.filter(it => it.direction === direction);
  return [...there].sort((a, b) =>
    direction === 'up' ? a.level - b.level : b.level - a.level,
  );
}

/** The level that is chosen. */
export function targetOf(
  { escalations, direction }: EscalationContext,
  answers: Answers,
): EscalationLevel | undefined {
  return targetsOf(escalations, direction).find(
    it => it.allowed && it.id === answers.level,
  );
}

/** What stands in the form before anybody types: the nearest level, and what is known. */
export function initialAnswers(context: EscalationContext): Answers {
  const { escalations, direction, ticket } = context;
  const nearest = targetsOf(escalations, direction).find(it => it.allowed);
  return {
    ...(direction === 'up' && {
      ...ticketAnswers(ticket),
      ...knownAnswers(escalations.evidence),
    }),
    ...(nearest && { level: nearest.id }),
  };
}

/** All that is asked, by section. */
export function escalationSections(
  context: EscalationContext,
  answers: Answers,
): EscalationSections {
  const { detail, escalations, direction, name, t } = context;
  const target = targetOf(context, answers);
  const type = target && raisedType(target, answers);
  const asks = target ? levelAsks(target, t) : [];
  return {
    where: whereQuestions(context, target),
    asks,
    evidence:
      target && direction === 'up'
        ? evidenceQuestions(
            {
              model: detail.model,
              target,
              known: escalations.evidence,
              name,
              t,
            },
            answers,
          )
        : [],
    raised: type
      ? raisedQuestions(detail, type, answers, t).filter(
          it => !asks.some(({ id }) => id === it.id),
        )
      : [],
  };
}

function whereQuestions(
  { escalations, direction, t }: EscalationContext,
  target: EscalationLevel | undefined,
): ActionQuestion[] {
  const levels = targetsOf(escalations, direction).filter(it => it.allowed);
  const choices = levels.map(level => ({
    id: level.id,
    title: t('escalation.level.at', {
      level: String(level.level),
      title: level.title,
    }),
    text: meaningOf(level, t),
  }));
  const types = target?.requestTypes ?? [];
  return [
    choiceQuestion(
      'level',
      direction === 'up'
        ? t('escalation.level.escalate')
        : t('escalation.level.deescalate'),
      choices,
    ),
    ...(types.length > 1
      ? [
          choiceQuestion(
            'requestType',
            t('escalation.field.requestType'),
            types,
          ),
        ]
      : []),
    ownQuestion('reason', 'longText', 'why', t('escalation.field.reason')),
  ];
}

function meaningOf(
  level: EscalationLevel,
  t: Translate<'escalation' | 'intake' | 'model' | 'request' | 'ticketWork'>,
): string {
  const { owner, requestTypes, charge } = level;
  const types = requestTypes.map(it => it.title).join(', ');
  return [
    owner && t('escalation.level.owner', { owner: owner.title }),
    types && t('escalation.level.raises', { types }),
    charge && t('escalation.level.charge', { charge }),
  ]
    .filter(Boolean)
    .join('. ');
}

const chargeQuestion = (
  charge: string,
  t: Translate<'escalation' | 'intake' | 'model' | 'request' | 'ticketWork'>,
) =>
  ownQuestion(
    'chargeAcceptedBy',
    'text',
    'who',
    t('escalation.field.chargeAcceptedBy'),
    { help: charge },
  );

/** What the level asks first (S1-18), and who accepted its charge (S4-12). */
function levelAsks(
  { asks, charge }: EscalationLevel,
  t: Translate<'escalation' | 'intake' | 'model' | 'request' | 'ticketWork'>,
): Question[] {
  const kinds = [...new Set(asks.map(it => it.kind))];
  return [
    ...kinds.map(kind => {
      const known = KNOWN_ASKS.find(it => it === kind);
      const words = asks.filter(it => it.kind === kind).map(it => it.text);
      const text = words.join(', ');
      return ownQuestion(
        `confirmed.${kind}`,
        'checkbox',
        'how',
        known ? t(`request.ask.${known}`, { level: text }) : text,
        known && known !== 'tried' ? { help: text } : {},
      );
    }),
    ...(charge ? [chargeQuestion(charge, t)] : []),
  ];
}

/** The escalation as it is sent. */
export function escalationOf(
  context: EscalationContext,
  answers: Answers,
): EscalateTicket {
  const { detail, escalations, direction, t } = context;
  const target = targetOf(context, answers)!;
  const type = raisedType(target, answers);
  return {
    to: 'level',
    level: target.id,
    reason: textOf(answers, 'reason')!,
    ...(direction === 'up' && {
      evidence: evidenceOf(answers, escalations.evidence),
    }),
    ...(type && {
      raise: raisedOf(type, raisedQuestions(detail, type, answers, t), answers),
    }),
    confirmed: Object.fromEntries(
      target.asks.map(({ kind }) => [
        kind,
        answers[`confirmed.${kind}`] === true,
      ]),
    ),
    chargeAcceptedBy: textOf(answers, 'chargeAcceptedBy'),
  };
}
