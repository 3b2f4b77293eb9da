import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';
import {
  exampleDirectory,
  exampleNomination,
} from '../__testUtils__/superUsers';
import { SuperUserOfCard } from './SuperUserOfCard';

expect.extend(toHaveNoViolations);

const lorna: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'lorna-calder', namespace: 'default' },
};

const { items } = exampleDirectory('nec-ihms');

function open(shown: typeof items) {
  const api = fakeApi({
    getSuperUsers: jest.fn(async () => ({
      items: shown,
      models: [],
      people: 1,
      listings: shown.length,
    })),
  });
  const card = (
    <EntityProvider entity={lorna}>
      <SuperUserOfCard />
    </EntityProvider>
  );
  return { api, ...renderPage(card, api) };
}

describe('SuperUserOfCard', () => {
  it('says what a person is a super user of, and leads to asking', async () => {
    const { api, container } = open(
      items.filter(it => it.user.title === 'Lorna Calder'),
    );
    const card = await screen.findByRole('region', { name: 'Super user of' });
    expect(within(card).getAllByRole('listitem')).toHaveLength(2);
    expect(within(card).getByRole('link', { name: 'Estates' })).toHaveAttribute(
      'href',
      '/support/super-users?model=supportmodel%3Adefault%2Fnec-ihms&area=estates',
    );
    expect(
      within(card).getByRole('link', { name: 'Ask about Allocations' }),
    ).toHaveAttribute(
      'href',
      '/support/super-users/ask?model=supportmodel%3Adefault%2Fnec-ihms&area=allocations',
    );
    expect(api.getSuperUsers).toHaveBeenCalledWith({
      user: 'user:default/lorna-calder',
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is not there for those who are of none, nor only nominated', async () => {
    const { api } = open([exampleNomination()]);
    await waitFor(() => expect(api.getSuperUsers).toHaveBeenCalled());
    expect(screen.queryByRole('region', { name: 'Super user of' })).toBeNull();
  });
});
