/**
 * Connects Support Desk to vendors' portals that speak JSON over HTTP, by configuration alone.
 *
 * @packageDocumentation
 */
export { supportDeskModuleHttpVendorPortal as default } from './module';
