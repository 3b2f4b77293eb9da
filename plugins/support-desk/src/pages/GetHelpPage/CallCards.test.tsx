import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { hmisApi, MONDAY_10, MONDAY_17 } from '../../__testUtils__/hmis';
import { renderPage } from '../../__testUtils__/renderPage';
import { GetHelpRouter } from './GetHelpRouter';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const card = async () =>
  within(
    await screen.findByRole('region', { name: 'Rapid response (emergency)' }),
  );

describe('what begins by phone', () => {
  it.each([
    [MONDAY_10, ['1-800-555-0120']],
    [MONDAY_17, ['555-0121', '1-888-555-0131']],
  ])('has the numbers of the hour on Get help: %s', async (at, numbers) => {
    const { container } = renderPage(<GetHelpRouter />, hmisApi(at));
    const { getAllByRole, getByRole } = await card();
    expect(
      getAllByRole('link')
        .filter(it => it.getAttribute('href')?.startsWith('tel:'))
        .map(it => it.textContent),
    ).toEqual(numbers);
    expect(getByRole('link', { name: 'Raise a request' })).toHaveAttribute(
      'href',
      expect.stringMatching(/type=rapid-response$/),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is not shown to those who may not ask for it', async () => {
    const api = hmisApi(MONDAY_10, {}, 'user:default/nina-moss');
    renderPage(<GetHelpRouter />, api);
    await screen.findByRole('list', { name: 'Who helps, in which order' });
    expect(api.route).not.toHaveBeenCalled();
    expect(
      screen.queryByRole('region', { name: 'Rapid response (emergency)' }),
    ).not.toBeInTheDocument();
  });
});
