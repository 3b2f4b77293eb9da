import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  exampleReportSummary,
  februaryState,
  HMIS,
} from '../../__testUtils__/reports';
import { ReportsPage } from './ReportsPage';

expect.extend(toHaveNoViolations);
jest.setTimeout(180_000);

const survey = exampleReportSummary({
  id: 'user-survey',
  title: 'Quarterly user survey',
  schedule: 'every quarter',
  every: 'quarter',
  isSurvey: true,
  periods: [{ period: '2025-Q1' }],
});

function open(changes: Partial<SupportDeskApi> = {}, at = '/') {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getReports: jest.fn(async () => ({
      items: [exampleReportSummary(), survey],
    })),
    ...changes,
  });
  return { api, ...renderPage(<ReportsPage />, api, { at }) };
}

const linkOf = (period: string) =>
  `/support/reports/monthly?${new URLSearchParams({ model: HMIS, period })}`;

describe('ReportsPage', () => {
  it('lists the reports of each model with how the last one stands', async () => {
    const { container } = open();
    const list = await screen.findByRole('region', { name: 'Reports of HMIS' });
    expect(
      within(list).getByRole('link', { name: 'Monthly report' }),
    ).toHaveAttribute('href', linkOf('2025-02'));
    for (const words of [
      'Last working day of each month',
      'Last: February 2025',
      'Final',
      'Review due Mon 10 March',
    ])
      expect(within(list).getByText(words)).toBeVisible();
    expect(
      within(list).getByRole('link', { name: 'Monthly report, March 2025' }),
    ).toHaveAttribute('href', linkOf('2025-03'));
    expect(within(list).queryByText('Quarterly user survey')).toBeNull();
    const surveys = screen.getByRole('region', { name: 'Surveys' });
    expect(
      within(surveys).getByRole('link', { name: 'Quarterly user survey' }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says first what the reader is to review', async () => {
    open();
    const due = await screen.findByRole('region', { name: 'Reviews due' });
    expect(
      within(due).getByRole('link', {
        name: 'HMIS: Monthly report, February 2025',
      }),
    ).toHaveAttribute('href', linkOf('2025-02'));
  });

  it('asks nobody to review what others review', async () => {
    const review = { ...februaryState().review!, mayReview: false };
    open({
      getReports: jest.fn(async () => ({
        items: [exampleReportSummary({ periods: [februaryState({ review })] })],
      })),
    });
    await screen.findByRole('region', { name: 'Reports of HMIS' });
    expect(screen.queryByRole('region', { name: 'Reviews due' })).toBeNull();
  });

  it('leads to surveys, and to what people said', async () => {
    open();
    expect(
      await screen.findByRole('link', { name: 'Surveys' }),
    ).toHaveAttribute('href', '/support/reports/surveys');
    expect(screen.getByRole('link', { name: 'Feedback' })).toHaveAttribute(
      'href',
      '/support/reports/feedback',
    );
  });

  it('shows those of the system that the address names', async () => {
    const { api } = open({}, '/?model=default/hmis');
    await screen.findByRole('region', { name: 'Reports of HMIS' });
    expect(api.getReports).toHaveBeenLastCalledWith({ model: HMIS });
  });

  it('says for whom reports are where there is none', async () => {
    open({ getReports: jest.fn(async () => ({ items: [] })) });
    expect(await screen.findByText('No report is for you')).toBeVisible();
  });

  it('says what failed, and tries again', async () => {
    const getReports = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue({ items: [exampleReportSummary()] });
    open({ getReports });
    expect(await screen.findByText('The database is away')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('region', { name: 'Reports of HMIS' }),
    ).toBeVisible();
  });
});
