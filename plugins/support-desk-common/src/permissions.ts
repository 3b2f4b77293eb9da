import {
  createPermission,
  type Permission,
} from '@backstage/plugin-permission-common';

/** Resource type of tickets; a ticket's resource reference is its id. @public */
export const RESOURCE_TYPE_TICKET = 'support-desk-ticket';

/** Resource type of support models; a model's resource reference is its entity reference. @public */
export const RESOURCE_TYPE_MODEL = 'support-desk-model';

/** See a support model: its levels, contacts, topics and promises. @public */
export const modelReadPermission = createPermission({
  name: 'support-desk.model.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_MODEL,
});

/** Log a ticket; what the model says about who may raise it is checked besides. @public */
export const ticketCreatePermission = createPermission({
  name: 'support-desk.ticket.create',
  attributes: { action: 'create' },
});

/** See a ticket, its clocks and its history. @public */
export const ticketReadPermission = createPermission({
  name: 'support-desk.ticket.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_TICKET,
});

/** Change what a ticket says, and take part in it as its requester may. @public */
export const ticketUpdatePermission = createPermission({
  name: 'support-desk.ticket.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_TICKET,
});

/** Work on a ticket: assign, escalate, resolve, see internal remarks. @public */
export const ticketManagePermission = createPermission({
  name: 'support-desk.ticket.manage',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_TICKET,
});

/** Manage the licences of a model: costs, seats, requests, warnings. @public */
export const licenceManagePermission = createPermission({
  name: 'support-desk.licence.manage',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MODEL,
});

/**
 * Export and erase all that is stored about a person. It is for tokens of `backend.auth.externalAccess`, and for nobody who signs in.
 *
 * @public
 */
export const personalDataManagePermission = createPermission({
  name: 'support-desk.personal-data.manage',
  attributes: { action: 'delete' },
});

/** All permissions of Support Desk. @public */
export const supportDeskPermissions: Permission[] = [
  modelReadPermission,
  ticketCreatePermission,
  ticketReadPermission,
  ticketUpdatePermission,
  ticketManagePermission,
  licenceManagePermission,
  personalDataManagePermission,
];
