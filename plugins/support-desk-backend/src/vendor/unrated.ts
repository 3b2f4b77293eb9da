import type {
  CompiledRequestType,
  ModelAccess,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  modelOf,
  requestTypeOf,
  type TicketInModel,
} from '../tickets/work/actions/modelWords';

/**
 * The priority scale that the route of a request brings with it: the vendor's, by which support says later how severe it is (S0-107).
 *
 * @param chosen - the case that the requester says it is
 */
export function scaleOfRoute(
  type: CompiledRequestType,
  chosen: string | undefined,
  access: ModelAccess,
): string | undefined {
  const routes = access.routesOf(type);
  const route =
    routes.find(it => it.when !== undefined && it.when === chosen) ??
    routes.find(it => !it.when);
  return route?.priorities;
}

/** What has still to be said of a ticket whose route brought a scale; undefined: nothing. */
export function unratedBy(context: TicketInModel): Ticket['unrated'] {
  const { priority, snapshot } = context.ticket;
  const { priorities } = modelOf(context);
  const scale = snapshot.scale ?? '';
  // It may have become a request of another type since.
  const { routes = [] } = requestTypeOf(context) ?? {};
  const applies = routes.some(it => it.priorities === scale);
  if (priority || !applies || !Object.hasOwn(priorities, scale)) {
    return undefined;
  }
  const { title, word } = priorities[scale];
  return { scale, title, word };
}
