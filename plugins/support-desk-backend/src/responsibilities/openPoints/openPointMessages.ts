import type { NotificationMessage } from '../../outbox/types';
import { say } from '../../words';
import type { StoredStep } from './OpenPointStore';

/** What notices about an open point need to say. */
export interface PointWords {
  modelRef: string;
  model: string;
  owner: string;
  about: string;
  /** The reason to confirm, or the question. */
  text: string;
}

/** What whoever was asked is told once before and once after the day. */
export function reminderMessage(
  asked: StoredStep,
  today: string,
  words: PointWords,
): NotificationMessage {
  const { about, model, owner, text } = words;
  const isOver = today > asked.dueOn!;
  return {
    ...notification(asked, words),
    recipients: [asked.whom!],
    asks: { otherwise: [owner] },
    title: say(
      isOver ? 'responsibilities.answerWasDue' : 'responsibilities.answerDue',
      { about, day: { day: asked.dueOn! } },
    ),
    description: `${model}. ${text}`,
  };
}

/** What is told of a step: whoever is asked that there is something to answer; whoever asked, and the owner, of the answer. */
export function stepMessages(
  step: StoredStep,
  before: { asked?: StoredStep; answer?: StoredStep },
  /** `actor`: name of who did it. */
  words: PointWords & { actor: string },
): NotificationMessage[] {
  const { actor, about, owner, model, text } = words;
  switch (step.step) {
    case 'ask':
      return [
        {
          ...notification(step, words),
          recipients: [step.whom!],
          asks: { otherwise: [owner] },
          title: say('responsibilities.asked', { actor, about }),
          description: step.dueOn
            ? say('responsibilities.askedUntil', {
                model,
                day: { day: step.dueOn },
                text,
              })
            : `${model}. ${text}`,
        },
      ];
    case 'answer':
      return [
        {
          ...notification(step, words),
          recipients: unique([before.asked?.actor, owner]),
          title: say('responsibilities.answered', { actor, about }),
          description: `${model}. ${step.text}`,
        },
      ];
    default:
      return [
        {
          ...notification(step, words),
          recipients: unique([
            before.asked?.whom,
            before.asked?.actor,
            before.answer?.actor,
          ]),
          title: say('responsibilities.reopened', { actor, about }),
          description: `${model}. ${text}`,
        },
      ];
  }
}

function notification(step: StoredStep, { modelRef }: PointWords) {
  return {
    kind: 'notification' as const,
    exclude: step.actor,
    link: `/support/responsibilities/open-points?model=${encodeURIComponent(
      modelRef,
    )}`,
    severity: 'normal' as const,
    topic: 'support-desk.openPoint',
    scope: `support-desk.openPoint.${step.id}`,
  };
}

function unique(refs: (string | undefined)[]): string[] {
  return [...new Set(refs.flatMap(it => it ?? []))];
}
