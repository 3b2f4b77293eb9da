import { NotAllowedError } from '@backstage/errors';
import {
  looksForWorkaround,
  type FieldProblem,
  type FoundStep,
  type ModelAccess,
  type TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError, RefusedError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { WorkContext } from '../tickets/work';
import { NotPossibleError } from '../tickets/work/errors';
import { reportOf } from './reports';
import { StepBlockedError } from './StepBlockedError';

/** A ticket that goes on elsewhere, or not at all, has no procedures to follow. What comes after the closing is done after it (S0-137). */
const OVER = ['cancelled', 'merged'];

/**
 * Checks that somebody may tick a step now, and says with it what has to be said.
 *
 * @throws NotPossibleError for a ticket that was cancelled or merged
 * @throws RefusedError or NotAllowedError for a step that is for others (S2-56)
 * @throws StepBlockedError for one that comes later (S2-58), or that waits for a permission (S2-50)
 * @throws InvalidAnswersError for what is missing or does not fit
 */
export async function checkTick(
  context: WorkContext,
  found: FoundStep,
  body: TickStep,
  models: Pick<TicketModels, 'describeRefusal'>,
): Promise<void> {
  const { ticket, access } = context;
  if (OVER.includes(ticket.status)) {
    throw new NotPossibleError(
      `step: ${ticket.key} is ${ticket.status}`,
      context,
    );
  }
  await checkStep(access, found, body, models);
}

/** As {@link checkTick}, for a step of whatever follows the procedure. */
export async function checkStep(
  access: ModelAccess,
  found: FoundStep,
  body: TickStep,
  models: Pick<TicketModels, 'describeRefusal'>,
): Promise<void> {
  const { obstacle, state, added } = found;
  if (obstacle?.refusal) {
    throw new RefusedError(
      await models.describeRefusal(obstacle.refusal, access),
    );
  }
  if (obstacle?.kind === 'role') {
    throw new NotAllowedError(`step: ${obstacle.message}`);
  }
  if (body.state === 'open') {
    if (state === 'open' && !added) throw new StepBlockedError('It is open');
    return;
  }
  // What is left out needs neither a permission nor the steps below it.
  const binds = body.state === 'done' || obstacle?.kind === 'order';
  if (obstacle && binds) throw new StepBlockedError(obstacle.message);

  const problems = [
    ...checkAnswer(found, body),
    ...checkReport(found, body, access),
    ...checkReason(found, body),
    ...checkWorkaround(found, body),
  ];
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}

function checkAnswer(
  { decision, step }: FoundStep,
  { state, answer }: TickStep,
): FieldProblem[] {
  if (answer && (!decision || state !== 'done')) {
    const message = decision
      ? 'is for a step that is done'
      : 'is not asked for by this step';
    return [{ field: 'answer', message }];
  }
  const goesOn = step.procedure && !step.category && !step.level;
  if (state !== 'done' || answer || !decision || goesOn) return [];
  return [
    {
      field: 'answer',
      message: 'is missing: the step asks for it',
      allowed: ['yes', 'no'],
    },
  ];
}

/** A report says something, and so does whoever finds that more is to be done (S0-136, S0-138). */
function checkReport(
  { step }: FoundStep,
  { state, answer, outcome }: TickStep,
  access: ModelAccess,
): FieldProblem[] {
  if (state !== 'done' || outcome) return [];
  const { category, procedure, level } = step;
  const report = reportOf(step, { access });
  if (report) {
    const message = `is missing: write the ${report.title.toLocaleLowerCase()}`;
    return [{ field: 'outcome', message }];
  }
  if (answer !== 'yes' || category || procedure || level) return [];
  return [{ field: 'outcome', message: 'is missing: say what is to be done' }];
}

/** Whoever leaves a step out says why, unless the model names the case in which it is done. */
function checkReason(
  { step }: FoundStep,
  { state, outcome }: TickStep,
): FieldProblem[] {
  const needed =
    state === 'skipped' ||
    (state === 'notApplicable' && !step.when && !step.optional);
  if (!needed || outcome) return [];
  return [{ field: 'outcome', message: 'is missing: say why it is left out' }];
}

/** Whoever looked for a way around says what it is, or that none is possible (S2-67). */
function checkWorkaround(
  { step }: FoundStep,
  { state, answer, workaround }: TickStep,
): FieldProblem[] {
  const isAsked =
    state === 'done' && answer !== 'no' && looksForWorkaround(step);
  if (isAsked === (workaround !== undefined)) return [];
  const message = isAsked
    ? 'is missing: say what it is, or null where none is possible'
    : 'is for a step that looks for one and is done';
  return [{ field: 'workaround', message }];
}
