/**
 * The back end of Support Desk: REST API, services, stores and tasks.
 *
 * @packageDocumentation
 */
export { supportDeskPlugin as default } from './plugin';
