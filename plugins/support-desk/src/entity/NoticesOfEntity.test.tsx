import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import { openInterruption } from '../__testUtils__/notices';
import { renderPage } from '../__testUtils__/renderPage';
import { NoticesOfEntity } from './NoticesOfEntity';

expect.extend(toHaveNoViolations);

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'hmis' },
};

const open = (items = [openInterruption()]) => {
  const api = fakeApi({ getNotices: jest.fn(async () => ({ items })) });
  const card = (
    <EntityProvider entity={entity}>
      <NoticesOfEntity />
    </EntityProvider>
  );
  return { api, ...renderPage(card, api) };
};

describe('NoticesOfEntity', () => {
  it('lists what is open and coming about it', async () => {
    const { api, container } = open();
    expect(
      await screen.findByRole('link', { name: 'The database does not answer' }),
    ).toHaveAttribute('href', '/support/notices/notice-2');
    expect(screen.getByText('Interrupted since 10:30')).toBeVisible();
    expect(api.getNotices).toHaveBeenCalledWith({
      entity: 'system:default/hmis',
      state: 'scheduled,open,resumptionDue',
      limit: 20,
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is not there where nothing is', async () => {
    const { api } = open([]);
    await waitFor(() => expect(api.getNotices).toHaveBeenCalled());
    expect(
      screen.queryByRole('region', { name: 'Service notices' }),
    ).toBeNull();
  });
});
