import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { VendorPortal } from './VendorPortal';

/** A portal, and the tickets that are sent to it. @public */
export interface ConnectedVendorPortal {
  /** Lower-case letters, digits and dashes: it is part of the address to which the vendor sends webhooks. */
  id: string;
  /** Full reference of a support model: `supportmodel:default/nec-ihms`. */
  model: string;
  /** Id of a contact of that model: tickets with this contact are sent to the portal. */
  contact: string;
  portal: VendorPortal;
}

/** Lets modules connect the portals of vendors. @public */
export interface SupportDeskVendorPortalsExtensionPoint {
  /**
   * Connects a portal.
   *
   * @throws InputError when the id cannot be part of an address, or the model is not a full reference
   * @throws ConflictError when there is one of this id already, or another one takes the tickets of this contact
   */
  addVendorPortal(portal: ConnectedVendorPortal): void;
}

/**
 * The vendors' portals to which tickets are sent; by default there are none, and people record what the vendor says.
 *
 * @example
 *
 * ```ts
 * env.registerInit({
 *   deps: { vendorPortals: supportDeskVendorPortalsExtensionPoint },
 *   async init({ vendorPortals }) {
 *     vendorPortals.addVendorPortal({
 *       id: 'helphub',
 *       model: 'supportmodel:default/nec-ihms',
 *       contact: 'nec-portal',
 *       portal: new HelphubPortal(),
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const supportDeskVendorPortalsExtensionPoint =
  createExtensionPoint<SupportDeskVendorPortalsExtensionPoint>({
    id: 'support-desk.vendor-portals',
  });
