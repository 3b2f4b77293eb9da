import type {
  CompiledModel,
  CompiledStep,
  EscalationEvidence,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { WorkContext } from '../../tickets/work';
import { modelOf } from '../../tickets/work/actions/modelWords';

/** @throws InvalidAnswersError for steps that no procedure of the model has, and for people who are not in the catalog */
export async function checkEvidence(
  context: WorkContext,
  { tried, superUsers }: EscalationEvidence,
  models: Pick<TicketModels, 'isUser'>,
): Promise<void> {
  const problems: FieldProblem[] = [];
  const known = tried.length > 0 ? stepIds(modelOf(context)) : new Set();
  tried.forEach((step, index) => {
    if (known.has(step)) return;
    problems.push({
      field: `evidence.tried[${index}]`,
      message: `'${step}' is not a step of this support model`,
      allowed: [...known].map(String),
    });
  });
  for (const [index, { user }] of superUsers.entries()) {
    if (await models.isUser(user, context.caller)) continue;
    problems.push({
      field: `evidence.superUsers[${index}].user`,
      message: `'${user}' is not a user of the catalog`,
    });
  }
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}

function stepIds({ procedures }: CompiledModel): Set<string> {
  const all = (steps: CompiledStep[]): string[] =>
    steps.flatMap(it => [it.id, ...all(it.steps)]);
  return new Set(Object.values(procedures).flatMap(it => all(it.steps)));
}
