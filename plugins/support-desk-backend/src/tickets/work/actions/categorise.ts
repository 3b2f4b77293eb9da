import {
  checkRequires,
  type CompiledCategory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RefusedError } from '../../errors';
import { categoryMessages } from '../messages/category';
import type { ActionRules } from '../TransitionService';
import type { Outcome, WorkContext } from '../WorkContext';
import { entryOf, modelOf, withCategory } from './modelWords';
import type { RuleOptions } from './options';

/** Says what a ticket was found to be. Key, history and clocks stay (S2-53). */
export function categoriseRules({
  models,
}: RuleOptions): Pick<ActionRules, 'categorise'> {
  return {
    categorise: async (context, { category: id, reason }) => {
      const category = await categoryOf(context, id, models);
      return categorised(context, category, reason);
    },
  };
}

/**
 * A category of the model that the caller may give.
 *
 * @throws MalformedRequestError that names the possible ones
 * @throws RefusedError where the model says who finds this, and the caller is none of them
 */
export async function categoryOf(
  context: WorkContext,
  id: string,
  models: RuleOptions['models'],
): Promise<CompiledCategory> {
  const { access } = context;
  const { categories, title } = modelOf(context);
  const category = entryOf(
    categories,
    id,
    'category',
    `a category of ${title}`,
  );
  const refusal = checkRequires(category.requires, access.context, {
    subject: category.title,
  });
  if (!refusal) return category;
  throw new RefusedError(await models.describeRefusal(refusal, access));
}

/** What becomes of a ticket that gets a category. */
export function categorised(
  context: WorkContext,
  category: CompiledCategory,
  reason?: string,
): Outcome & Required<Pick<Outcome, 'messages'>> {
  const { ticket } = context;
  return {
    ticket: withCategory(ticket, category),
    events: [
      {
        type: 'categorised',
        data: {
          from: ticket.category ?? null,
          to: category.id,
          title: category.title,
          actions: category.actions,
          ...(category.procedure && { procedure: category.procedure }),
          ...(category.form && { form: category.form }),
          ...(reason && { reason }),
        },
      },
    ],
    messages: categoryMessages(context, category),
  };
}
