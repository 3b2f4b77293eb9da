import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import {
  createGetHelpButtons,
  supportDeskTranslations,
} from '@supportdesk/backstage-plugin-support-desk';

const languagesModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'support-desk',
      params: { resource: supportDeskTranslations },
    }),
  ],
});

/** What the portal adds to Support Desk: German and Spanish, and the way to it from the headers of other pages. */
export const supportModules = [
  languagesModule,
  ...createGetHelpButtons([
    'catalog',
    'techdocs',
    'search',
    'notifications',
    'user-settings',
  ]),
];
