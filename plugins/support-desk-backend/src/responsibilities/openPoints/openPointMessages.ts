import type { NotificationMessage } from '../../outbox/types';
import { dayInWords } from '../dayInWords';
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
  const was = today > asked.dueOn! ? 'was' : 'is';
  return {
    ...notification(asked, words),
    recipients: [asked.whom!],
    asks: { otherwise: [owner] },
    title: `An answer about ${about} ${was} due on ${dayInWords(asked.dueOn!)}`,
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
          title: `${actor} asks about ${about}`,
          description: step.dueOn
            ? `${model}, until ${step.dueOn}. ${text}`
            : `${model}. ${text}`,
        },
      ];
    case 'answer':
      return [
        {
          ...notification(step, words),
          recipients: unique([before.asked?.actor, owner]),
          title: `${actor} answered about ${about}`,
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
          title: `${actor} opened ${about} again`,
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
