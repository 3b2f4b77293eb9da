import type { CompiledCategory } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../../../outbox/types';
import { notification } from '../../ticketMessages';
import { holdersFor } from '../actions/people';
import type { WorkContext } from '../WorkContext';

/** Whom a category concerns by the model learns of it (S0-70, S0-73, S2-52, S2-63). */
export function categoryMessages(
  { access, ticket, caller }: WorkContext,
  category: CompiledCategory,
): Message[] {
  const recipients = holdersFor(access.context, ticket, category.notify);
  if (recipients.length === 0) return [];
  return [
    {
      ...notification(ticket, `category.${category.id}`),
      recipients,
      exclude: caller.user,
      title: `${ticket.key}: ${category.title}`,
      description: [ticket.summary, ...category.actions].join('. '),
    },
  ];
}
