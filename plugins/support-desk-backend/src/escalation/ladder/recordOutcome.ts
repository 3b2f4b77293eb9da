import { NotFoundError } from '@backstage/errors';
import type { recordLadderOutcomeSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import {
  NotPossibleError,
  type Outcome,
  type WorkContext,
} from '../../tickets/work';
import { notYours } from '../../tickets/work/obstacles';
import { behindStep } from './behindStep';
import { foldLadder } from './foldLadder';
import { refuse, type LadderOptions } from './takeStep';

/**
 * Records how a step ended, also later and once more: what was said last counts. `acknowledged` stops the ladder.
 *
 * @throws NotFoundError for a step that the ladder does not have
 * @throws NotPossibleError for one that was not taken
 */
export async function recordOutcome(
  context: WorkContext,
  number: number,
  said: z.output<typeof recordLadderOutcomeSchema>,
  { models }: Pick<LadderOptions, 'models'>,
): Promise<Outcome> {
  const { ticket, access, sides } = context;
  if (!sides.includes('support')) {
    throw await notYours(
      `outcome of a step of ${ticket.key}`,
      ticket,
      ['support'],
      refs => models.namesOf(refs),
    );
  }
  const ladder = ticket.snapshot.escalation;
  const step = ladder?.steps[number - 1];
  if (!ladder || !step) {
    throw new NotFoundError(
      `step: the ladder of ${ticket.key} has no step ${number}; it has ${
        ladder?.steps.length ?? 0
      }`,
    );
  }
  await refuse(access.ladderRefusal(ladder, ticket.level), context, models);
  const { steps } = foldLadder(ladder, await context.history());
  if (!steps[number - 1].takenAt) {
    throw new NotPossibleError(
      `step: step ${number} of ${ticket.key} was not taken`,
      context,
    );
  }
  return {
    ticket,
    events: [
      {
        type: 'ladderOutcome',
        internal: true,
        data: {
          ladder: ladder.path,
          step: number,
          title: behindStep(context, step).title,
          ...said,
        },
      },
    ],
  };
}
