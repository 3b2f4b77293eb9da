import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  exampleAvailability,
  exampleMonths,
  exampleStatus,
} from '../../__testUtils__/availability';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { AvailabilityPage } from './AvailabilityPage';

expect.extend(toHaveNoViolations);

function open(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({
      items: [exampleSummary('nec-ihms'), exampleSummary('hmis')],
    })),
    getAvailability: jest.fn(async () => ({ items: [exampleAvailability()] })),
    getAvailabilityHistory: jest.fn(async () => exampleMonths()),
    getServiceStatus: jest.fn(async () => ({ items: [exampleStatus()] })),
    ...changes,
  });
  const at = '/?model=default%2Fhmis';
  return { api, ...renderPage(<AvailabilityPage />, api, { at }) };
}

const row = async (name: RegExp) => screen.findByRole('row', { name });
const textsOf = (region: HTMLElement) =>
  within(region)
    .getAllByRole('listitem')
    .map(it => it.textContent);

describe('AvailabilityPage', () => {
  it('says what is promised, what is excepted, and which agencies have a plan', async () => {
    const { api, container } = open();
    const promised = await screen.findByRole('region', {
      name: 'What is promised',
    });
    expect(api.getAvailability).toHaveBeenCalledWith(
      'supportmodel:default/hmis',
    );
    expect(promised).toHaveTextContent('24 hours, seven days');
    expect(textsOf(promised)).toEqual([
      'Acts of God',
      'A declared federal emergency',
      'A declared state emergency',
      'data conversions',
      'server maintenance',
      'Daily backup: server, databasedaily, next Sun 9 March, by System Administrator',
    ]);
    const plans = screen.getByRole('region', { name: 'Continuity plans' });
    expect(plans).toHaveTextContent('1 of 3 have linked theirs');
    expect(
      within(plans).getByRole('link', { name: 'Agency North' }),
    ).toHaveAttribute('href', 'https://example.com/plan');
    expect(
      within(plans).getByText('Agency South: no plan is linked'),
    ).toBeVisible();
    expect(screen.getByText('Expected to be available')).toBeVisible();
    await row(/February 2025/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows each day as a bar, in words, and as a table', async () => {
    const { api } = open();
    expect(
      await screen.findByRole('img', {
        name: '2 days without interruption, 1 with planned down time, 1 with an interruption',
      }),
    ).toBeVisible();
    expect(screen.getByText('97.9 % available')).toBeVisible();
    expect(api.getServiceStatus).toHaveBeenCalledWith({
      model: 'supportmodel:default/hmis',
      days: 90,
    });
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    expect(await row(/^Wed 5 March/)).toHaveTextContent(
      'Wed 5 Marchinterrupted2 h0 min',
    );
    expect(screen.queryByRole('img', { name: /days without/ })).toBeNull();
  });

  it('says of each month how its figure was computed, the newest first', async () => {
    open();
    const march = await row(/March 2025, so far/);
    expect(march).toHaveTextContent('99.73 %');
    const months = screen.getAllByRole('row', {
      name: /(February|March) 2025/,
    });
    expect(months[0]).toBe(march);
    await userEvent.click(
      screen.getByRole('button', { name: 'How March 2025 was computed' }),
    );
    expect(
      screen.getByText(
        '(744 h promised − 0 min left out − 2 h interrupted) ÷ (744 h − 0 min) = 99.73 %',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'The database does not answer' }),
    ).toHaveAttribute('href', '/support/notices/notice-2');
    expect(
      screen.getByText(
        'Wed 5 March, 10:00 to Wed 5 March, 12:00 UTC, 2 h, counts',
      ),
    ).toBeVisible();
  });

  it('says so where the model promises nothing', async () => {
    const { container } = open({
      getAvailability: jest.fn(async () => ({ items: [] })),
    });
    expect(
      await screen.findByText('HMIS states no availability'),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what failed, and tries again', async () => {
    const getAvailability = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue({ items: [exampleAvailability()] });
    open({ getAvailability });
    expect(await screen.findByText('The database is away')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Continuity plans')).toBeVisible();
  });
});
