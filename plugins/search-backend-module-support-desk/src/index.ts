/**
 * Lets the portal's search find super users, entries of the FAQ, known errors and responsibilities of Support Desk.
 *
 * @packageDocumentation
 */
export { searchModuleSupportDesk as default } from './module';
