import '../../__testUtils__/wideScreen';
import { ResponseError } from '@backstage/errors';
import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleReport, HMIS } from '../../__testUtils__/reports';
import { openReport, section } from './__testUtils__/openReport';

expect.extend(toHaveNoViolations);
jest.setTimeout(180_000);

const print = jest.spyOn(window, 'print').mockImplementation(() => {});

describe('ReportPage', () => {
  it('says what stands out, draws it, and has every figure in a table', async () => {
    const { container, api } = openReport();
    expect(
      await screen.findByRole('heading', { name: 'February 2025' }),
    ).toBeVisible();
    expect(api.getReport).toHaveBeenCalledWith('monthly', {
      model: HMIS,
      period: undefined,
    });
    expect(screen.getByText('118 requests').tagName).toBe('STRONG');

    const chart = await section('Requests by category');
    const table = await section('Requests by category, all figures');
    expect(
      within(chart).getByRole('img', { name: '41, 46 in January' }),
    ).toBeVisible();
    expect(
      within(chart).getByText('February, and January as a line'),
    ).toBeVisible();
    const row = within(table).getByRole('row', { name: /^Technical/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(it => it.textContent),
    ).toEqual(['41', '46', '−5', '38 min', '1']);
    expect(
      within(await section('Level reached')).getByRole('img', {
        name: 'HMIS Technical Support: 92, HMIS System Administrator: 17, Bowman Internet Systems: 9',
      }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leads from a figure to its tickets, whatever became of them', async () => {
    openReport();
    const chart = await section('Requests by category');
    const link = within(chart).getByRole('link', {
      name: 'Error: 14, open the tickets',
    });
    const query = new URL(link.getAttribute('href')!, 'http://localhost')
      .searchParams;
    expect(query.get('category')).toBe('error');
    expect(query.get('createdFrom')).toBe('2025-02-01T07:00:00.000Z');
    expect(query.get('status')).toContain('closed');
    expect(
      screen.getByRole('link', { name: 'Open the 118 tickets' }),
    ).toBeVisible();
  });

  it('rates support, with the periods before as a line', async () => {
    openReport();
    const part = await section('Satisfaction');
    expect(within(part).getByText('4.3', { selector: 'strong' })).toBeVisible();
    expect(within(part).getByText('47 replies of 60 asked')).toBeVisible();
    expect(
      within(part).getByRole('img', {
        name: 'Mean by period: August 4.0, November 4.2, February 4.3',
      }),
    ).toBeVisible();
    expect(within(part).getByText('Always friendly')).toBeVisible();
    await userEvent.click(
      within(part).getByRole('button', { name: 'As a table' }),
    );
    expect(within(part).getByRole('row', { name: '5 of 5 23' })).toBeVisible();
    expect(
      within(part).getByRole('row', { name: 'November 4.2' }),
    ).toBeVisible();
  });

  it('says how often targets were met, and which tickets missed them', async () => {
    openReport();
    const part = await section('Targets');
    expect(
      within(part).getByRole('img', { name: 'Reply to e-mail: 98 of 109 met' }),
    ).toBeVisible();
    expect(within(part).getByText('2 without a time, 1 runs')).toBeVisible();
    await userEvent.click(within(part).getByText('11 missed'));
    expect(within(part).getByRole('link', { name: 'HMIS-12' })).toHaveAttribute(
      'href',
      '/support/tickets/HMIS-12',
    );
    expect(within(part).getByText('1 d 6 h late')).toBeVisible();
    await userEvent.click(
      within(part).getByRole('button', { name: 'As a table' }),
    );
    expect(
      within(part).getByRole('row', { name: 'Reply to e-mail 98 11 2 1' }),
    ).toBeVisible();
  });

  it('writes facts as their columns say', async () => {
    openReport();
    const part = await section('Availability');
    expect(
      within(part).getByRole('row', { name: 'HMIS 99.73 % 2 h' }),
    ).toBeVisible();
    expect(
      within(part).getByRole('row', { name: 'ART reports – 0 min' }),
    ).toBeVisible();
    expect(within(part).getByText('2 more rows are in the CSV.')).toBeVisible();
    expect(
      within(part).getByRole('button', { name: 'Download as CSV' }),
    ).toBeVisible();
  });

  it('goes to the month before, and to one that still runs', async () => {
    const { api } = openReport({
      getReport: jest.fn(async (_, { period }) =>
        period === '2025-03'
          ? exampleReport({
              period,
              state: { period },
              later: undefined,
              to: '2025-04-01T07:00:00.000Z',
            })
          : exampleReport({ period: period ?? '2025-02' }),
      ),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Later: March 2025' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'March 2025' }),
    ).toBeVisible();
    expect(screen.getByText('So far, the period runs')).toBeVisible();
    expect(
      screen.getByText(/The period runs until Mon 31 March/),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'There is no later report' }),
    ).toBeDisabled();
    expect(
      screen.queryByRole('button', { name: 'Mark as reviewed' }),
    ).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Earlier: January 2025' }),
    );
    await waitFor(() =>
      expect(api.getReport).toHaveBeenLastCalledWith('monthly', {
        model: HMIS,
        period: '2025-01',
      }),
    );
  });

  it('prints the report without the page around it', async () => {
    openReport();
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    expect(document.querySelector('body > .sheet h1')).toHaveTextContent(
      'HMIS, Monthly report, February 2025',
    );
    fireEvent(window, new Event('afterprint'));
    await waitFor(() =>
      expect(document.querySelector('body > .sheet')).toBeNull(),
    );
  });

  it('is sent once more by whoever may, after a question', async () => {
    const toasts = { post: jest.fn() };
    const report = exampleReport({ may: ['send'] });
    const sendReport = jest
      .fn()
      .mockRejectedValueOnce(new Error('Nobody holds the roles'))
      .mockResolvedValue(report);
    openReport(
      { getReport: jest.fn(async () => report), sendReport },
      { toasts },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Send once more' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/HMIS System Administrator/)).toBeVisible();
    const send = dialog.getByRole('button', { name: 'Send' });
    await userEvent.click(send);
    expect(await dialog.findByText('Nobody holds the roles')).toBeVisible();
    await userEvent.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sendReport).toHaveBeenLastCalledWith(
      'monthly',
      { model: HMIS, period: '2025-02' },
      { idempotencyKey: expect.any(String) },
    );
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'The report was sent' }),
    );
    expect(
      screen.queryByRole('button', { name: 'Download all tickets' }),
    ).toBeNull();
  });

  it('gives all tickets of its months to whoever may have them', async () => {
    const fetch = jest.fn(async () => {
      throw new Error('The line is away');
    });
    openReport(
      {
        getReport: jest.fn(async () =>
          exampleReport({ period: '2025-Q1', may: ['exportTickets'] }),
        ),
      },
      {
        toasts: { post: jest.fn() },
        apis: [
          [fetchApiRef, { fetch }],
          [discoveryApiRef, mockApis.discovery()],
        ],
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download all tickets' }),
    );
    const query = new URLSearchParams({
      model: HMIS,
      from: '2025-01',
      to: '2025-03',
    });
    await waitFor(() =>
      expect(fetch).toHaveBeenCalledWith(
        expect.stringMatching(`/reports/tickets\\?${query}$`),
        expect.anything(),
      ),
    );
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  });

  it('says that another system has no such report', async () => {
    const missing = await ResponseError.fromResponse(
      new Response('{}', { status: 404 }) as never,
    );
    openReport({
      getReport: jest.fn(async () => {
        throw missing;
      }),
    });
    expect(
      await screen.findByText(/There is no such report for/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All reports' })).toHaveAttribute(
      'href',
      '/support/reports',
    );
  });
});
