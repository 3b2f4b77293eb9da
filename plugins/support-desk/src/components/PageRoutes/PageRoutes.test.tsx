import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { lazyPage } from './lazyPage';
import { PageRoutes } from './PageRoutes';

expect.extend(toHaveNoViolations);

const Shown = lazyPage(
  async () => ({ Shown: () => <p>Here it is</p> }),
  'Shown',
);

const render = (at: string) =>
  renderPage(
    <PageRoutes>
      <Route path="/shown" element={<Shown />} />
    </PageRoutes>,
    fakeApi(),
    { at },
  );

describe('PageRoutes', () => {
  it('loads the page of an address', async () => {
    render('/shown');
    expect(await screen.findByText('Here it is')).toBeVisible();
  });

  it('says where there is no page, and leads on', async () => {
    const { container } = render('/elsewhere');
    expect(
      await screen.findByRole('heading', {
        name: 'There is no page at this address',
      }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Get help' })).toHaveAttribute(
      'href',
      '/support/get-help',
    );
    expect(await axe(container)).toHaveNoViolations();
  });
});
