import {
  createExtensionPoint,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { LicenceSource } from './LicenceSource';

/** Names a licence: of a model by its key in the model, of the portal by its title. @public */
export type LicenceName = {
  /** Full reference of a support model: `supportmodel:default/nec-ihms`. */
  model: string;
} & ({ key: string } | { title: string });

/** A source, the licence that it counts, and when it is asked. @public */
export interface ConnectedLicenceSource {
  /** Lower-case letters, digits and dashes. */
  id: string;
  /** What people read: `Business Objects console`. */
  title: string;
  licence: LicenceName;
  schedule: SchedulerServiceTaskScheduleDefinition;
  source: LicenceSource;
}

/** Lets modules connect what counts licences elsewhere. @public */
export interface SupportDeskLicenceSourcesExtensionPoint {
  /**
   * Connects a source.
   *
   * @throws InputError when the id has other characters, or the model is no reference
   * @throws ConflictError when there is one of this id already, or another one counts this licence
   */
  addLicenceSource(source: ConnectedLicenceSource): void;
}

/**
 * Where usage figures of licences come from; by default the portal counts the seats that it gives, and files that
 * `supportDesk.licences.sources` names.
 *
 * @example
 *
 * ```ts
 * env.registerInit({
 *   deps: { licenceSources: supportDeskLicenceSourcesExtensionPoint },
 *   async init({ licenceSources }) {
 *     licenceSources.addLicenceSource({
 *       id: 'reporting-console',
 *       title: 'Reporting console',
 *       licence: { model: 'supportmodel:default/payroll', title: 'Reporting' },
 *       schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
 *       source: new ReportingConsole(),
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export const supportDeskLicenceSourcesExtensionPoint =
  createExtensionPoint<SupportDeskLicenceSourcesExtensionPoint>({
    id: 'support-desk.licence-sources',
  });
