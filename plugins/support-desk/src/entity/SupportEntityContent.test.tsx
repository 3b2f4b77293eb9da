import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import { exampleLicence, exampleRegister } from '../__testUtils__/licences';
import { exampleDetail, exampleSummary } from '../__testUtils__/models';
import { renderPage } from '../__testUtils__/renderPage';
import {
  exampleDirectory,
  exampleNomination,
} from '../__testUtils__/superUsers';
import { exampleTicket } from '../__testUtils__/tickets';
import { SupportEntityCard } from './SupportEntityCard';
import { SupportEntityContent } from './SupportEntityContent';
import { superUsersOf } from './superUsersOf';

expect.extend(toHaveNoViolations);

const entity = (kind: string, name: string, title: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', title },
});

const rents = entity('Component', 'ihms-rents', 'Rents');
const system = entity('System', 'nec-ihms', 'NEC IHMS');
const nec = exampleDetail('nec-ihms');
const directory = exampleDirectory('nec-ihms');

const api = () =>
  fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => nec),
    getSuperUsers: jest.fn(async () => directory),
    getLicences: jest.fn(async () => exampleRegister([exampleLicence()])),
    getTickets: jest.fn(async () => ({
      items: [exampleTicket()],
      totalCount: 3,
    })),
  });

describe('SupportEntityContent', () => {
  it('says who supports a module, what is open, and who its super users are', async () => {
    const fake = api();
    const { container } = renderPage(
      <EntityProvider entity={rents}>
        <SupportEntityContent />
      </EntityProvider>,
      fake,
    );
    const levels = await screen.findByRole('region', {
      name: 'Who supports Rents',
    });
    expect(within(levels).getAllByRole('listitem')).toHaveLength(4);
    const licences = await screen.findByRole('region', { name: 'Licences' });
    expect(licences).toHaveTextContent('5 of 5 in use');
    expect(fake.getLicences).toHaveBeenCalledWith({
      limit: 200,
      entity: 'component:default/ihms-rents',
      model: nec.model.ref,
    });
    const tickets = await screen.findByRole('region', {
      name: 'Open tickets, 3',
    });
    expect(
      within(tickets).getByRole('link', {
        name: 'Arrears letters print twice',
      }),
    ).toBeInTheDocument();
    expect(fake.getTickets).toHaveBeenCalledWith(
      expect.objectContaining({ entity: 'component:default/ihms-rents' }),
    );
    const people = await screen.findByRole('region', {
      name: 'Super Users of Rents',
    });
    expect(within(people).getAllByRole('listitem')).toHaveLength(2);
    expect(within(people).getByRole('link', { name: 'Ask' })).toHaveAttribute(
      'href',
      '/support/super-users/ask?model=supportmodel%3Adefault%2Fnec-ihms&module=rents',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so where no model covers the entity', async () => {
    renderPage(
      <EntityProvider entity={entity('Component', 'website', 'Website')}>
        <SupportEntityContent />
      </EntityProvider>,
      api(),
    );
    expect(
      await screen.findByText('No support model covers Website'),
    ).toBeInTheDocument();
  });
});

describe('SupportEntityCard', () => {
  it('shows the levels and leads to Get help', async () => {
    renderPage(
      <EntityProvider entity={rents}>
        <SupportEntityCard />
      </EntityProvider>,
      api(),
    );
    const card = await screen.findByRole('region', { name: 'Support' });
    expect(within(card).getByText('Internal Escalation')).toBeInTheDocument();
    expect(
      within(card).getByRole('link', { name: 'Get help' }),
    ).toHaveAttribute('href', '/support/get-help?model=default%2Fnec-ihms');
  });
});

describe('superUsersOf', () => {
  it('gives a module its own super users, the system all of them, an uncovered module none', () => {
    const letters = entity('Component', 'ihms-letters', 'Letters');
    const of = (it: Entity, items = directory.items) =>
      superUsersOf(it, nec.model, items).map(
        ({ user, places }) => `${user.title}: ${places.join(', ')}`,
      );
    expect(of(rents)).toEqual([
      'Dana Struan: Rents',
      'Beth-Anne Harkin: Rents',
    ]);
    expect(of(system)).toHaveLength(11);
    expect(of(system)).toContain('Lorna Calder: Estates, Allocations');
    expect(of(letters)).toEqual([]);
    const added = exampleNomination({ status: 'active' });
    expect(of(letters, [added])).toEqual(['Lena Baird: Letters']);
  });
});
