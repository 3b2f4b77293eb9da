export {
  supportDeskVendorPortalsExtensionPoint,
  type ConnectedVendorPortal,
  type SupportDeskVendorPortalsExtensionPoint,
} from './extensionPoint';
export type {
  VendorCallOptions,
  VendorCaseRequest,
  VendorDelivery,
  VendorPortal,
  VendorPortalCase,
  VendorTitled,
  VendorWebhook,
} from './VendorPortal';
export { VendorPortalError } from './VendorPortalError';
