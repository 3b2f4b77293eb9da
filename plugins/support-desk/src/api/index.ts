import {
  SupportDeskClient,
  type SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ApiBlueprint,
  createApiFactory,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';

/** The Support Desk back end, as the front end sees it. @public */
export const supportDeskApiRef = createApiRef<SupportDeskApi>().with({
  id: 'plugin.support-desk.api',
  pluginId: 'support-desk',
});

export const supportDeskApiFactory = createApiFactory({
  api: supportDeskApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: deps => new SupportDeskClient(deps),
});

export const supportDeskApi = ApiBlueprint.make({
  params: defineParams => defineParams(supportDeskApiFactory),
});
