/**
 * Lets the portal's search find super users, entries of the FAQ and known errors of Support Desk.
 *
 * @packageDocumentation
 */
export { searchModuleSupportDesk as default } from './module';
