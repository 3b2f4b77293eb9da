import '../../__testUtils__/wideScreen';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleRegister } from '../../__testUtils__/licences';
import { exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { LicencesPage } from './LicencesPage';

expect.extend(toHaveNoViolations);

function open(changes: Partial<SupportDeskApi> = {}, at = '/') {
  const api = fakeApi({
    getModels: jest.fn(async () => ({
      items: [exampleSummary('nec-ihms'), exampleSummary('clickhome')],
    })),
    getLicences: jest.fn(async () => exampleRegister()),
    ...changes,
  });
  return { api, ...renderPage(<LicencesPage />, api, { at }) };
}

const table = () => screen.findByRole('table', { name: 'Licences' });
const rowOf = async (name: string) =>
  (await screen.findByRole('link', { name })).closest('tr')!;
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(it => it.textContent);
const titles = async () =>
  within(await table())
    .getAllByRole('link')
    .map(it => it.textContent);

describe('LicencesPage', () => {
  it('says of each licence what was bought, what is used, how it stands and how to get more', async () => {
    const { container } = open();
    expect(
      within(await table())
        .getAllByRole('rowheader')
        .filter(it => it.getAttribute('scope') === 'rowgroup')
        .map(it => it.textContent),
    ).toEqual(['NEC IHMS', 'HMIS', 'ClickHome']);

    const full = await rowOf('Business Objects');
    expect(cellsOf(full)).toEqual([
      '5',
      '5',
      '0',
      '',
      'Full, 2 waiting',
      'No date statedContract not linked',
      'NEC portalNEC sales desk or Account Managerlicence charged for',
    ]);
    expect(
      within(full).getByRole('img', { name: '5 of 5 in use' }),
    ).toBeVisible();
    expect(within(full).getByText('from the support model')).toBeVisible();

    const unused = await rowOf('Document Management');
    expect(cellsOf(unused).slice(0, 5)).toEqual([
      '57',
      '0',
      '57',
      '',
      'Not yet integrated',
    ]);
    const over = await rowOf('Agency user seats');
    expect(cellsOf(over).slice(2, 6)).toEqual([
      '−6',
      '',
      'Over-use by 6',
      'Mon 30 Junein 114 days',
    ]);
    expect(
      within(over).getByRole('img', {
        name: '246 in use, 6 more than the 240 bought',
      }),
    ).toBeVisible();
    expect(within(over).getByText('recorded in the portal')).toBeVisible();
    expect(cellsOf(await rowOf('Mobile devices'))[4]).toBe(
      'Full about 4 June, 3 waiting',
    );
    expect(cellsOf(await rowOf('Office users'))[4]).toBe('In order');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('adds up the licences of a system', async () => {
    open();
    const together = within(await table()).getAllByRole('row', {
      name: /^Together/,
    });
    expect(together.map(it => it.textContent)).toEqual([
      'Together62557',
      'Together20015941',
    ]);
  });

  it('narrows the list by what the address says, and by what is chosen', async () => {
    const { api } = open({}, '/?standing=full&q=objects');
    await waitFor(() =>
      expect(api.getLicences).toHaveBeenCalledWith({
        limit: 200,
        standing: 'full',
        q: 'objects',
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: /State/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Over-used' }));
    await waitFor(() =>
      expect(api.getLicences).toHaveBeenLastCalledWith({
        limit: 200,
        standing: 'overUsed',
        q: 'objects',
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: /System/ }));
    await userEvent.click(screen.getByRole('option', { name: 'ClickHome' }));
    await waitFor(() =>
      expect(api.getLicences).toHaveBeenLastCalledWith({
        limit: 200,
        standing: 'overUsed',
        q: 'objects',
        model: 'default/clickhome',
      }),
    );
  });

  it('shows all again when no licence matches', async () => {
    const { api } = open(
      {
        getLicences: jest.fn(async query =>
          exampleRegister(query?.q ? [] : undefined),
        ),
      },
      '/?q=nothing',
    );
    expect(await screen.findByText('No licence matches')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await titles()).toHaveLength(5);
    expect(api.getLicences).toHaveBeenLastCalledWith({ limit: 200 });
  });

  it('has a long register as it comes, and all of it in the end', async () => {
    const [first, ...rest] = exampleRegister().items;
    let arrive = () => {};
    const others = new Promise<void>(resolve => {
      arrive = resolve;
    });
    const { api } = open({
      getLicences: jest.fn(async query => {
        if (!query?.cursor) {
          return { ...exampleRegister([first]), nextCursor: 'next' };
        }
        await others;
        return exampleRegister(rest);
      }),
    });
    expect(await titles()).toEqual([first.title]);
    await act(async () => arrive());
    await waitFor(async () => expect(await titles()).toHaveLength(5));
    expect(api.getLicences).toHaveBeenCalledTimes(2);
    expect(api.getLicences).toHaveBeenLastCalledWith({
      limit: 200,
      cursor: 'next',
    });
  });

  it('does not ask again and again for what could not be loaded', async () => {
    const [first] = exampleRegister().items;
    const { api } = open({
      getLicences: jest.fn(async query => {
        if (query?.cursor) throw new Error('no');
        return { ...exampleRegister([first]), nextCursor: 'next' };
      }),
    });
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await titles()).toEqual([first.title]);
    expect(api.getLicences).toHaveBeenCalledTimes(2);
  });

  it('sorts within each system, and turns the order round', async () => {
    open();
    const free = await screen.findByRole('button', { name: 'Free' });
    await userEvent.click(free);
    expect(free.closest('th')).toHaveAttribute('aria-sort', 'ascending');
    expect(await titles()).toEqual([
      'Business Objects',
      'Document Management',
      'Agency user seats',
      'Mobile devices',
      'Office users',
    ]);
    await userEvent.click(free);
    expect(free.closest('th')).toHaveAttribute('aria-sort', 'descending');
    expect((await titles()).slice(0, 2)).toEqual([
      'Document Management',
      'Business Objects',
    ]);
  });

  it('goes from licence to licence by arrow keys', async () => {
    open();
    const link = await screen.findByRole('link', {
      name: 'Document Management',
    });
    act(() => link.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(
      screen.getByRole('link', { name: 'Agency user seats' }),
    ).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(
      screen.getByRole('link', { name: 'Business Objects' }),
    ).toHaveFocus();
  });

  it('opens the licence that the address names, and closes it again', async () => {
    open({}, '/?licence=office-users&q=users');
    const link = await screen.findByRole('link', { name: 'Office users' });
    expect(link).toHaveAttribute('aria-current', 'true');
    expect(link).toHaveAttribute('href', '/support/licences?q=users');
    expect(
      screen.getByRole('link', { name: 'Mobile devices' }),
    ).toHaveAttribute(
      'href',
      '/support/licences?licence=mobile-devices&q=users',
    );
    expect(
      screen.getByRole('link', { name: 'Request a licence' }),
    ).toHaveAttribute('href', '/support/licences/request?licence=office-users');
    const detail = screen.getByRole('region', {
      name: 'Office users in detail',
    });
    await userEvent.click(
      within(detail).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() => expect(detail).not.toBeInTheDocument());
    expect(link).not.toHaveAttribute('aria-current');
  });

  it('says who can add licences where there are none', async () => {
    const { container } = open({
      getLicences: jest.fn(async () => ({
        items: [],
        totals: [],
        mayAddIn: [
          { ref: 'supportmodel:default/clickhome', title: 'ClickHome' },
        ],
      })),
    });
    expect(await screen.findByText('No licence is recorded')).toBeVisible();
    expect(
      screen.getByText('You can add licences for ClickHome.'),
    ).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'Request a licence' }),
    ).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed, and tries again', async () => {
    const getLicences = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue(exampleRegister());
    open({ getLicences });
    expect(await screen.findByText('The database is away')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await titles()).toHaveLength(5);
  });
});
