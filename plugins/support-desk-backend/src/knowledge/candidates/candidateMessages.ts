import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../../outbox/types';
import { say } from '../../words';
import type { CandidateFacts } from './types';

/** What somebody is told who is to write the article. */
export function assignedMessages(
  before: CandidateFacts,
  { id, title, assignee }: CandidateFacts,
  model: CompiledModel,
  actor: string,
): Message[] {
  if (!assignee || assignee === before.assignee || assignee === actor) {
    return [];
  }
  return [
    {
      kind: 'notification',
      recipients: [assignee],
      asks: { otherwise: [] },
      title: say('knowledge.write', { title }),
      description: model.title,
      link: `/support/faq/candidates/${id}`,
      severity: 'normal',
      topic: 'support-desk.faq',
      scope: `support-desk.faq.${id}.assigned`,
    },
  ];
}
