import type { Feedback } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import type { TicketModels } from '../tickets/TicketModels';
import { describeAbout } from './aboutOf';
import type { StoredFeedback } from './FeedbackStore';
import { looksAfter } from './keepersOf';

/** Feedback, and what the caller is to its model; nothing where they do not see it any more. */
export interface SeenFeedback {
  feedback: StoredFeedback;
  standing?: Standing;
}

/** Tells feedback as it is read. */
export class FeedbackDescriber {
  readonly #models: Pick<TicketModels, 'namesOf'>;

  constructor(options: { models: Pick<TicketModels, 'namesOf'> }) {
    this.#models = options.models;
  }

  async one(seen: SeenFeedback): Promise<Feedback> {
    return (await this.list([seen]))[0];
  }

  async list(seen: SeenFeedback[]): Promise<Feedback[]> {
    const names = await this.#models.namesOf(
      seen.flatMap(({ feedback: { givenBy, about, decision } }) =>
        [givenBy, about, decision?.by].filter(it => it !== undefined),
      ),
    );
    return seen.map(it => describe(it, names));
  }
}

function describe(
  { feedback, standing }: SeenFeedback,
  names: Record<string, string>,
): Feedback {
  const { givenBy, about, decision, score } = feedback;
  const model = standing?.registered.model;
  const named = (ref: string) => ({ ref, title: names[ref] ?? ref });
  return {
    id: feedback.id,
    model: feedback.modelRef,
    modelTitle: model?.title ?? feedback.modelRef,
    kind: feedback.kind,
    text: feedback.text,
    ...(score !== undefined && { score }),
    ...(givenBy && { by: named(givenBy) }),
    at: feedback.givenAt.toISOString(),
    ...(about && { about: describeAbout(about, model, names) }),
    status: feedback.status,
    ...(decision && {
      decision: {
        by: named(decision.by),
        at: decision.at.toISOString(),
        text: decision.text,
      },
    }),
    mayDecide: mayDecide({ feedback, standing }),
    version: feedback.version,
  };
}

/** Those who look after feedback decide what comes of it; nobody about themself. */
export function mayDecide({ feedback, standing }: SeenFeedback): boolean {
  if (!standing || !looksAfter(standing)) return false;
  return feedback.about !== standing.access.context.caller.user;
}
