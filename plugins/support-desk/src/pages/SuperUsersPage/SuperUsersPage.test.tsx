import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  exampleDirectory,
  exampleSuperUser,
} from '../../__testUtils__/superUsers';
import { openDirectory, ownedDirectory } from './__testUtils__/openDirectory';

expect.extend(toHaveNoViolations);

const titles = () =>
  screen.getAllByRole('heading', { level: 2 }).map(it => it.textContent);

describe('SuperUsersPage', () => {
  it('shows who helps with what, how many they are, and the modules that nobody covers', async () => {
    const { api, container } = openDirectory();
    expect(await screen.findByText('12 listings, 11 people')).toBeVisible();
    expect(api.getSuperUsers).toHaveBeenCalledWith({
      model: 'supportmodel:default/nec-ihms',
      status: 'active,upcoming,nominated',
      q: undefined,
    });
    const rents = screen.getByRole('region', { name: 'Rents' });
    expect(within(rents).getAllByRole('listitem')).toHaveLength(2);
    expect(
      within(rents).getByRole('link', { name: 'Beth-Anne Harkin' }),
    ).toHaveAttribute('href', '/catalog/default/user/beth-anne-harkin');
    expect(
      within(rents).getByRole('link', { name: 'Ask about Rents' }),
    ).toHaveAttribute(
      'href',
      '/support/super-users/ask?model=supportmodel%3Adefault%2Fnec-ihms&area=rents',
    );
    const estates = screen.getByRole('region', { name: 'Estates' });
    expect(within(estates).getByText('Also for')).toBeVisible();
    expect(
      screen.getByText('a service area and not one of the seven modules'),
    ).toBeVisible();
    const gaps = screen.getByRole('region', {
      name: '4 modules without a super user',
    });
    expect(within(gaps).getByText('Letters')).toBeVisible();
    expect(
      within(gaps).getAllByRole('link', {
        name: 'Ask level 2: Internal Escalation',
      })[0],
    ).toHaveAttribute(
      'href',
      '/support/get-help/raise?model=supportmodel%3Adefault%2Fnec-ihms&type=query&module=housing-advice',
    );
    const about = screen.getByRole('region', { name: 'What super users do' });
    const [duties] = within(about).getAllByRole('list');
    expect(within(duties).getAllByRole('listitem')).toHaveLength(4);
    expect(
      screen.queryByRole('button', { name: 'Nominate somebody' }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('puts the own team first, and leaves only it where asked', async () => {
    const directory = exampleDirectory('nec-ihms');
    directory.items = directory.items.map(it => ({
      ...it,
      ofMyTeam: it.user.title === 'Beth-Anne Harkin',
    }));
    openDirectory({ directory });
    await screen.findByText('12 listings, 11 people');
    expect(titles().indexOf('Rents')).toBeLessThan(
      titles().indexOf('Homelessness'),
    );
    const [first] = within(
      screen.getByRole('region', { name: 'Rents' }),
    ).getAllByRole('listitem');
    expect(within(first).getByText('Beth-Anne Harkin')).toBeVisible();
    expect(within(first).getByText('Your team')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'My team only' }));
    expect(await screen.findByText('1 listing, 1 person')).toBeVisible();
  });

  it('takes its filter from the address, and leaves out what the system does not have', async () => {
    openDirectory({ at: '/?area=rents&module=gone&q=dana' });
    expect(await screen.findByText('2 listings, 2 people')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('dana');
    expect(screen.getByRole('button', { name: /Rents Area/ })).toBeVisible();
  });

  it('asks the back end for words, and says so where nobody matches', async () => {
    const nobody = { ...exampleDirectory('nec-ihms'), items: [] };
    const { api } = openDirectory({ at: '/?q=nobody', directory: nobody });
    expect(await screen.findByText('Nobody matches')).toBeVisible();
    expect(api.getSuperUsers).toHaveBeenCalledWith(
      expect.objectContaining({ q: 'nobody' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() =>
      expect(api.getSuperUsers).toHaveBeenLastCalledWith(
        expect.objectContaining({ q: undefined }),
      ),
    );
  });

  it('shows what is known of somebody who was added in the portal, and how they like to be asked', async () => {
    const listing = exampleSuperUser({
      id: 'added-1',
      source: 'portal',
      user: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
      area: undefined,
      services: [{ id: 'letters', title: 'Letters' }],
      officeHours: 'Tuesdays 10 to 12, desk 4.12',
      contact: 'email',
      deputy: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
      trainedOn: '2025-02-14',
      from: '2025-03-01',
      away: { until: '2025-03-10' },
      openQuestions: 2,
    });
    openDirectory({ directory: ownedDirectory([listing]) });
    const letters = await screen.findByRole('region', { name: 'Letters' });
    expect(
      within(letters).getByText('Tuesdays 10 to 12, desk 4.12'),
    ).toBeVisible();
    expect(
      await within(letters).findByRole('link', {
        name: 'lena.baird@example.com',
      }),
    ).toHaveAttribute('href', 'mailto:lena.baird@example.com');
    expect(within(letters).getByText('Away until Mon 10 March')).toBeVisible();
    expect(within(letters).getByText('2 open questions')).toBeVisible();
    expect(within(letters).getByText('From Sat 1 March')).toBeVisible();
  });

  it('says where to go where a system has no super users', async () => {
    const { container } = openDirectory({ model: 'hmis' });
    expect(await screen.findByText(/has no super users/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Get help' })).toHaveAttribute(
      'href',
      expect.stringContaining('/support/get-help?model='),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed, and tries again', async () => {
    const getSuperUsers = jest
      .fn()
      .mockRejectedValueOnce(new Error('No connection'))
      .mockResolvedValue(exampleDirectory('nec-ihms'));
    openDirectory({ api: { getSuperUsers } });
    expect(await screen.findByText('No connection')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('12 listings, 11 people')).toBeVisible();
  });
});
