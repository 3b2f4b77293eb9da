import {
  rowPath,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../../outbox/types';
import { say } from '../../words';
import type { CellPlace } from './cellPlace';
import type { StoredComment } from './DecisionStore';

/**
 * What those are told who take part in a cell, when somebody says something about it.
 *
 * @param name - of who said it
 */
export function commentMessage(
  { id, text, author }: StoredComment,
  { group, row, column }: CellPlace,
  about: {
    model: Pick<CompiledModel, 'ref' | 'title' | 'responsibilities'>;
    recipients: string[];
    name: string;
  },
): NotificationMessage {
  const { model, recipients, name } = about;
  const { groups, columns } = model.responsibilities!;
  const task = groups[group].rows[row].title;
  const party = columns.find(it => it.id === column)!.title;
  const query = new URLSearchParams({
    model: model.ref,
    mode: 'review',
    row: rowPath(group, row),
    column,
  });
  return {
    kind: 'notification',
    recipients,
    exclude: author,
    title: say('responsibilities.commented', { name, party, task }),
    description: text,
    link: `/support/responsibilities?${query}`,
    severity: 'normal',
    topic: 'support-desk.responsibilities',
    scope: `support-desk.responsibilities.comment.${id}`,
  };
}
