/**
 * The front end of Support Desk: pages, cards, tabs and widgets.
 *
 * @packageDocumentation
 */
export { supportDeskPlugin as default } from './plugin';
export { supportDeskApiRef } from './api';
export { createGetHelpButtons } from './header/createGetHelpButtons';
export { supportDeskTranslationRefs } from './translations';
