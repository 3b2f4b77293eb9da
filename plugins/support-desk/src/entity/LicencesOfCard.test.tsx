import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import {
  documentManagement,
  exampleLicence,
  exampleRegister,
} from '../__testUtils__/licences';
import { renderPage } from '../__testUtils__/renderPage';
import { LicencesOfCard } from './LicencesOfCard';

expect.extend(toHaveNoViolations);

const businessObjects: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ihms-business-objects', namespace: 'default' },
};

function open(items: Licence[]) {
  const api = fakeApi({
    getLicences: jest.fn(async () => exampleRegister(items)),
  });
  const page = renderPage(
    <EntityProvider entity={businessObjects}>
      <LicencesOfCard />
    </EntityProvider>,
    api,
  );
  return { api, ...page };
}

describe('LicencesOfCard', () => {
  it('says how the licences of an entity stand, and whether the reader has one', async () => {
    const { api, container } = open([
      exampleLicence(),
      documentManagement({ mine: 'holder' }),
    ]);
    const card = await screen.findByRole('region', { name: 'Licences' });
    const [full, unused] = within(card).getAllByRole('listitem');
    expect(full).toHaveTextContent(
      'Business ObjectsFull, 2 waiting5 of 5 in useYou have noneRequest',
    );
    expect(
      within(full).getByRole('link', { name: 'Request Business Objects' }),
    ).toHaveAttribute(
      'href',
      '/support/licences/request?licence=business-objects',
    );
    expect(
      within(full).getByRole('link', { name: 'Business Objects' }),
    ).toHaveAttribute('href', '/support/licences?licence=business-objects');
    expect(unused).toHaveTextContent(/You have one$/);
    expect(api.getLicences).toHaveBeenCalledWith({
      limit: 200,
      entity: 'component:default/ihms-business-objects',
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is not there where no licence is needed', async () => {
    const { api } = open([]);
    await waitFor(() => expect(api.getLicences).toHaveBeenCalled());
    expect(screen.queryByRole('region', { name: 'Licences' })).toBeNull();
  });
});
