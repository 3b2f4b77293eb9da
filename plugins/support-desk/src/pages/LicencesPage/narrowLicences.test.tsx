import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleRegister } from '../../__testUtils__/licences';
import { renderPage } from '../../__testUtils__/renderPage';
import { LicencesPage } from './LicencesPage';

expect.extend(toHaveNoViolations);

describe('LicencesPage on a small screen', () => {
  it('is a card for each licence, by system, that can be sorted', async () => {
    const { container } = renderPage(
      <LicencesPage />,
      fakeApi({ getLicences: jest.fn(async () => exampleRegister()) }),
    );
    const clickHome = await screen.findByRole('region', { name: 'ClickHome' });
    const cards = () => within(clickHome).getAllByRole('listitem');
    expect(cards().map(it => it.textContent)).toEqual([
      expect.stringContaining('71 of 80 in use'),
      expect.stringContaining('88 of 120 in use'),
      'Together: 159 of 200 in use',
    ]);
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Sort by/ }));
    await userEvent.click(screen.getByRole('option', { name: 'State' }));
    expect(cards()[0]).toHaveTextContent('Mobile devices');
    await userEvent.click(screen.getByRole('button', { name: /Sort by/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Bought' }));
    expect(cards()[0]).toHaveTextContent('Mobile devices');
    expect(await axe(container)).toHaveNoViolations();
  });
});
