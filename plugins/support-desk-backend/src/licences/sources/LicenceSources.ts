import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import type {
  ConnectedLicenceSource,
  LicenceName,
  SupportDeskLicenceSourcesExtensionPoint,
} from '@supportdesk/backstage-plugin-support-desk-node';

/** What counts licences elsewhere: sources of modules, and those of the configuration. */
export class LicenceSources implements SupportDeskLicenceSourcesExtensionPoint {
  readonly #sources = new Map<string, ConnectedLicenceSource>();

  addLicenceSource(source: ConnectedLicenceSource): void {
    const { id } = source;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw new InputError(
        `Licence source: the id '${id}' has to be lower-case letters, digits and dashes`,
      );
    }
    const model = stringifyEntityRef(
      parseEntityRef(source.licence.model, {
        defaultKind: 'SupportModel',
        defaultNamespace: 'default',
      }),
    );
    const licence = { ...source.licence, model };
    const known = this.#sources.get(id);
    if (known) {
      throw new ConflictError(
        `Licence source '${id}' is connected already, for ${wordsFor(
          known.licence,
        )}; the other one is for ${wordsFor(licence)}`,
      );
    }
    const other = this.list().find(
      it => wordsFor(it.licence) === wordsFor(licence),
    );
    if (other) {
      throw new ConflictError(
        `Licence sources '${other.id}' and '${id}' both count ${wordsFor(
          licence,
        )}; only one can`,
      );
    }
    this.#sources.set(id, { ...source, licence });
  }

  list(): ConnectedLicenceSource[] {
    return [...this.#sources.values()];
  }

  get(id: string): ConnectedLicenceSource | undefined {
    return this.#sources.get(id);
  }
}

/** `licence 'business-objects' of supportmodel:default/nec-ihms` */
export function wordsFor(licence: LicenceName): string {
  return 'key' in licence
    ? `licence '${licence.key}' of ${licence.model}`
    : `licence called '${licence.title}' of ${licence.model}`;
}
