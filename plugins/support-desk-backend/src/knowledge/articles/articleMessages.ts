import type { Message } from '../../outbox/types';
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
      title: `There is an article now: ${title}`,
      description: `You asked about this in ${modelTitle}.`,
      link,
      severity: 'normal',
      topic: 'support-desk.faq',
      scope: `support-desk.article.${id}.found`,
    },
  ];
}
