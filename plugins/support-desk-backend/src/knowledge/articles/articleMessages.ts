import type { Message } from '../../outbox/types';
import { say } from '../../words';
import type { StoredDraft } from './types';

/** What those who asked it are told when readers find the article. */
export function foundMessages(
  { id, title }: Pick<StoredDraft, 'id' | 'title'>,
  askers: string[],
  link: string,
  modelTitle: string,
): Message[] {
  if (askers.length === 0) return [];
  return [
    {
      kind: 'notification',
      recipients: askers,
      title: say('knowledge.found', { title }),
      description: say('knowledge.youAsked', { model: modelTitle }),
      link,
      severity: 'normal',
      topic: 'support-desk.faq',
      scope: `support-desk.article.${id}.found`,
    },
  ];
}
