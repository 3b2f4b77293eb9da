import { createPlugin } from '@backstage/core-plugin-api';
import { supportDeskApiFactory } from '../api';
import { legacyRootRouteRef } from './routes';

/**
 * Support Desk for a portal on the old front-end system.
 *
 * @public
 */
export const supportDeskPlugin = createPlugin({
  id: 'support-desk',
  apis: [supportDeskApiFactory],
  routes: { root: legacyRootRouteRef },
});
