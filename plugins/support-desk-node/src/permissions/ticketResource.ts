import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_TICKET } from '@supportdesk/backstage-plugin-support-desk-common';

/** What permission rules know of a ticket: entity references of those who have to do with it. @public */
export interface TicketResource {
  reporter: string;
  onBehalfOf?: string;
  /** Users who have the same problem. */
  affected: string[];
  /** The group that the ticket is with. */
  team?: string;
  assignee?: string;
  /** Who owns and works in the ticket's model: groups and users. */
  supporters: string[];
  /** Super users of the ticket's module: groups and users. */
  superUsers: string[];
}

/**
 * One question to the stored tickets: is one of `values` what stands in `property`? The back end turns it into SQL, so that a list
 * is filtered by the database and never row by row.
 *
 * @public
 */
export interface TicketCondition {
  property: keyof TicketResource;
  /** Full entity references. */
  values: string[];
}

/** Tickets in the permission framework; the resource reference is the ticket's id. @public */
export const ticketResourceRef = createPermissionResourceRef<
  TicketResource,
  TicketCondition
>().with({ pluginId: 'support-desk', resourceType: RESOURCE_TYPE_TICKET });
