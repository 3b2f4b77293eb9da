/**
 * The kind `SupportModel` for the catalog: validation and relations.
 *
 * @packageDocumentation
 */
export { catalogModuleSupportDesk as default } from './module';
