import { FlatRoutes } from '@backstage/core-app-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import type { JSX } from 'react';
import { Route } from 'react-router-dom';
import { fakeApi } from '../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../__testUtils__/models';
import { exampleTicket } from '../__testUtils__/tickets';
import { subPages } from '../pages/subPages';
import {
  EntitySupportCard,
  EntitySupportContent,
  HomePageMyTickets,
  isSupportDeskAvailable,
  SupportDeskPage,
  supportDeskApiRef,
  supportDeskPlugin,
} from '.';

const ticket = exampleTicket();
const api = () =>
  fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTickets: jest.fn(async () => ({ items: [ticket], totalCount: 1 })),
  });

/** In an app of the old front-end system that has the page at `/help/desk`. */
function show(element: JSX.Element, path: string, fake: SupportDeskApi) {
  return renderInTestApp(
    <TestApiProvider apis={[[supportDeskApiRef, fake]]}>
      <FlatRoutes>
        <Route path="/help/desk" element={<SupportDeskPage />} />
        <Route path="/elsewhere" element={element} />
      </FlatRoutes>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/help/desk': supportDeskPlugin.routes.root },
    },
  );
}

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'nec-ihms', namespace: 'default', title: 'NEC IHMS' },
  relations: [
    { type: 'supportedBy', targetRef: 'supportmodel:default/nec-ihms' },
  ],
};

describe('in a portal on the old front-end system', () => {
  it('the page has a tab for each sub page and opens on Get help', async () => {
    await show(<p />, '/help/desk', api());
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map(tab => tab.textContent)).toEqual(
      subPages.map(({ title }) => title),
    );
    expect(tabs.map(tab => tab.getAttribute('href'))).toEqual(
      subPages.map(({ path }) => `/help/desk/${path}`),
    );
    expect(
      await screen.findByRole('heading', { name: /what do you need/i }),
    ).toBeInTheDocument();
  });

  it('links lead to where the portal has the page', async () => {
    await show(
      <EntityProvider entity={entity}>
        <EntitySupportContent />
        <EntitySupportCard />
      </EntityProvider>,
      '/elsewhere',
      api(),
    );
    const whoSupports = await screen.findByRole('region', {
      name: 'Who supports NEC IHMS',
    });
    expect(
      within(whoSupports).getByRole('link', { name: /Raise a request/ }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/help\/desk\/get-help\/raise\?/),
    );
  });

  it('the home page has the widget', async () => {
    await show(<HomePageMyTickets />, '/elsewhere', api());
    expect(await screen.findByText('My tickets')).toBeInTheDocument();
    const line = await screen.findByRole('link', { name: ticket.summary });
    expect(line).toHaveAttribute('href', `/help/desk/tickets/${ticket.key}`);
  });

  it('the entity extensions are for what a model supports', () => {
    expect(isSupportDeskAvailable(entity)).toBe(true);
    expect(isSupportDeskAvailable({ ...entity, relations: [] })).toBe(false);
  });
});
