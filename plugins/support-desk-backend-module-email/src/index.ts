/**
 * Connects Support Desk to shared mailboxes: mails become tickets, and people who wrote one are answered by mail.
 *
 * @packageDocumentation
 */
export { supportDeskModuleEmail as default } from './module';
