import type { Entity } from '@backstage/catalog-model';
import {
  storageApiRef,
  toastApiRef,
  type StorageApi,
  type ToastApi,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { RenderResult } from '@testing-library/react';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { supportDeskApiRef } from '../api';
import { SupportProviders } from '../components/SupportProviders';
import {
  faqRouteRef,
  getHelpRouteRef,
  licencesRouteRef,
  modelsRouteRef,
  noticesRouteRef,
  reportsRouteRef,
  responsibilitiesRouteRef,
  rootRouteRef,
  superUsersRouteRef,
  ticketsRouteRef,
} from '../routes';

/** What tests need of what was rendered, besides the screen. */
export type RenderedPage = Pick<RenderResult, 'container' | 'unmount'>;

/** Renders a page or part of one as the portal does, against a fake back end and with a cache of its own. */
export function renderPage(
  element: ReactElement,
  api: SupportDeskApi,
  options: {
    at?: string;
    /** What several pages remember together. */
    storage?: StorageApi;
    toasts?: ToastApi;
    /** What the catalog knows. */
    entities?: Entity[];
    /** Other APIs that the test is about. */
    apis?: NonNullable<Parameters<typeof renderInTestApp>[1]>['apis'];
  } = {},
): RenderedPage {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  });
  return renderInTestApp(
    <SupportProviders queryClient={queryClient}>{element}</SupportProviders>,
    {
      apis: [
        [supportDeskApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: options.entities })],
        [storageApiRef, options.storage ?? mockApis.storage()],
        ...(options.toasts ? [[toastApiRef, options.toasts] as const] : []),
        ...(options.apis ?? []),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/support': rootRouteRef,
        '/support/get-help': getHelpRouteRef,
        '/support/tickets': ticketsRouteRef,
        '/support/faq': faqRouteRef,
        '/support/licences': licencesRouteRef,
        '/support/models': modelsRouteRef,
        '/support/notices': noticesRouteRef,
        '/support/reports': reportsRouteRef,
        '/support/responsibilities': responsibilitiesRouteRef,
        '/support/super-users': superUsersRouteRef,
      },
      initialRouteEntries: [options.at ?? '/'],
    },
  );
}
