import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { supportDeskVendorPortalsExtensionPoint } from '@supportdesk/backstage-plugin-support-desk-node';
import { HttpVendorPortal } from './HttpVendorPortal';
import { readPortals } from './settings';

/**
 * Connects the portals of `supportDesk.vendorPortals`; without any it does nothing.
 *
 * @public
 */
export const supportDeskModuleHttpVendorPortal = createBackendModule({
  pluginId: 'support-desk',
  moduleId: 'http-vendor-portal',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        vendorPortals: supportDeskVendorPortalsExtensionPoint,
      },
      async init({ config, logger, vendorPortals }) {
        for (const settings of readPortals(config)) {
          const { id, model, contact } = settings;
          const portal = new HttpVendorPortal(settings);
          vendorPortals.addVendorPortal({ id, model, contact, portal });
          logger.info(`Vendor portal '${id}' is connected`);
        }
      },
    });
  },
});
