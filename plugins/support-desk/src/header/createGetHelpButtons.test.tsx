import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { rootRouteRef } from '../routes';
import { createGetHelpButtons } from './createGetHelpButtons';
import { GetHelpButton } from './GetHelpButton';

describe('createGetHelpButtons', () => {
  it('makes a module for each plugin named', () => {
    expect(createGetHelpButtons(['catalog', 'techdocs'])).toMatchObject([
      { pluginId: 'catalog' },
      { pluginId: 'techdocs' },
    ]);
  });
});

describe('GetHelpButton', () => {
  it('leads to Get help', async () => {
    renderInTestApp(<GetHelpButton />, {
      mountedRoutes: { '/support': rootRouteRef },
    });
    expect(
      await screen.findByRole('link', { name: 'Get help' }),
    ).toHaveAttribute('href', '/support');
  });
});
