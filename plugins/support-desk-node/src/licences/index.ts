export {
  supportDeskLicenceSourcesExtensionPoint,
  type ConnectedLicenceSource,
  type LicenceName,
  type SupportDeskLicenceSourcesExtensionPoint,
} from './extensionPoint';
export type {
  LicenceSource,
  LicenceSourceOptions,
  LicenceUsage,
  LicenceUser,
} from './LicenceSource';
