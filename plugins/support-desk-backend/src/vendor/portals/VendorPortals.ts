import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import type {
  ConnectedVendorPortal,
  SupportDeskVendorPortalsExtensionPoint,
} from '@supportdesk/backstage-plugin-support-desk-node';

/** The portals that modules have connected. */
export class VendorPortals implements SupportDeskVendorPortalsExtensionPoint {
  readonly #portals = new Map<string, ConnectedVendorPortal>();

  addVendorPortal(portal: ConnectedVendorPortal): void {
    const { id, contact } = portal;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw new InputError(
        `Vendor portal: the id '${id}' has to be lower-case letters, digits and dashes, for it is part of an address`,
      );
    }
    const model = stringifyEntityRef(
      parseEntityRef(portal.model, { defaultKind: 'SupportModel' }),
    );
    if (this.#portals.has(id)) {
      throw new ConflictError(
        `Vendor portal '${id}' is connected already, for ${named(
          this.#portals.get(id)!,
        )}; the other one is for ${named({ model, contact })}`,
      );
    }
    const other = this.of({ modelRef: model, contact });
    if (other) {
      throw new ConflictError(
        `Vendor portals '${
          other.id
        }' and '${id}' both take the tickets of ${named(other)}; only one can`,
      );
    }
    this.#portals.set(id, { ...portal, model });
  }

  list(): ConnectedVendorPortal[] {
    return [...this.#portals.values()];
  }

  get(id: string): ConnectedVendorPortal | undefined {
    return this.#portals.get(id);
  }

  /** The portal to which a ticket is sent. */
  of(ticket: {
    modelRef: string;
    contact?: string;
  }): ConnectedVendorPortal | undefined {
    return this.list().find(
      it => it.model === ticket.modelRef && it.contact === ticket.contact,
    );
  }
}

function named({ model, contact }: { model: string; contact: string }) {
  return `contact '${contact}' of ${model}`;
}
