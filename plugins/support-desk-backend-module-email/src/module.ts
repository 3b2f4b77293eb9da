import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  clockServiceRef,
  supportDeskIntakeExtensionPoint,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { Mailbox } from './mailbox';
import { readMailboxes } from './settings';

/**
 * Connects the mailboxes of `supportDesk.mailboxes`; without any it does nothing.
 *
 * @public
 */
export const supportDeskModuleEmail = createBackendModule({
  pluginId: 'support-desk',
  moduleId: 'email',
  register(env) {
    env.registerInit({
      deps: {
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        intake: supportDeskIntakeExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ clock, config, intake, logger, scheduler }) {
        for (const settings of readMailboxes(config)) {
          intake.addChannel(
            new Mailbox(settings, { clock, logger, scheduler }),
          );
          logger.info(`Mailbox '${settings.id}' is connected`);
        }
      },
    });
  },
});
