import {
  levelsBelow,
  type CompiledModel,
  type CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../../tickets/TicketStore';

/**
 * The request types of which one is raised where a ticket goes to a level (S1-45); none: the ticket itself goes there, which it also
 * does to a level of its own type, and down.
 */
export function raisedTypes(
  model: CompiledModel,
  { level, requestType }: Pick<StoredTicket, 'level' | 'requestType'>,
  to: string,
): CompiledRequestType[] {
  const types = Object.values(model.requestTypes).filter(it => it.level === to);
  const goesItself =
    types.some(it => it.id === requestType) ||
    levelsBelow(model, level).includes(to);
  return goesItself ? [] : types;
}
