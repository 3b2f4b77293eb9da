import { type BackendPluginRegistrationPoints } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  supportDeskAttachmentsExtensionPoint,
  supportDeskIntakeExtensionPoint,
  supportDeskLicenceSourcesExtensionPoint,
  supportDeskPublishersExtensionPoint,
  supportDeskVendorPortalsExtensionPoint,
  type AttachmentStore,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { LicenceSources } from './licences/sources/LicenceSources';
import { MailChannels } from './mail/MailChannels';
import { SourcePublishers } from './publishing';
import { VendorPortals } from './vendor/portals/VendorPortals';

/** What modules may add; they have added it by the time that the plugin starts. */
export function registerExtensionPoints(env: BackendPluginRegistrationPoints) {
  const added = {
    attachmentStore: undefined as AttachmentStore | undefined,
    publishers: new SourcePublishers(),
    portals: new VendorPortals(),
    mailChannels: new MailChannels(),
    licenceSources: new LicenceSources(),
  };
  env.registerExtensionPoint(supportDeskAttachmentsExtensionPoint, {
    setAttachmentStore(store) {
      if (added.attachmentStore) {
        throw new ConflictError(
          'A module has set the store of attachments already; install one of them only',
        );
      }
      added.attachmentStore = store;
    },
  });
  env.registerExtensionPoint(
    supportDeskPublishersExtensionPoint,
    added.publishers,
  );
  env.registerExtensionPoint(
    supportDeskVendorPortalsExtensionPoint,
    added.portals,
  );
  env.registerExtensionPoint(
    supportDeskIntakeExtensionPoint,
    added.mailChannels,
  );
  env.registerExtensionPoint(
    supportDeskLicenceSourcesExtensionPoint,
    added.licenceSources,
  );
  return added;
}
