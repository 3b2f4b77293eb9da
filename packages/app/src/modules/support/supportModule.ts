import { createGetHelpButtons } from '@supportdesk/backstage-plugin-support-desk';

/** What the portal adds to Support Desk: the way to it from the headers of other pages. */
export const supportModules = createGetHelpButtons([
  'catalog',
  'techdocs',
  'search',
  'notifications',
  'user-settings',
]);
