import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('./personas'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./policy'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('./catalog'));
backend.add(
  import('@supportdesk/backstage-plugin-catalog-backend-module-support-desk'),
);

backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(
  import('@supportdesk/backstage-plugin-techdocs-backend-module-markdown'),
);
backend.add(import('./docs'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('./search/pgEngineWhenPostgres'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));
backend.add(
  import('@supportdesk/backstage-plugin-search-backend-module-support-desk'),
);

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@supportdesk/backstage-plugin-support-desk-backend'));
backend.add(
  import('@supportdesk/backstage-plugin-support-desk-backend-module-email'),
);
backend.add(
  import(
    '@supportdesk/backstage-plugin-support-desk-backend-module-http-vendor-portal'
  ),
);
backend.add(
  import(
    '@supportdesk/backstage-plugin-support-desk-backend-module-pull-requests'
  ),
);
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.add(import('./demo'));
backend.add(import('./demo/mail'));

backend.start();
