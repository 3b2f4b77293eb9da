import '../../../__testUtils__/wideScreen';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { ResponseError } from '@backstage/errors';
import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleSummary } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { HMIS } from '../../../__testUtils__/reports';
import {
  exampleResults,
  exampleRun,
  exampleSurvey,
} from '../../../__testUtils__/surveys';
import { ReportsRouter } from '../ReportsRouter';
import { NEW_RUN, runOf } from './runOf';

expect.extend(toHaveNoViolations);
jest.setTimeout(120_000);

function open(
  changes: Partial<SupportDeskApi> = {},
  options: Parameters<typeof renderPage>[2] = {},
) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getSurveys: jest.fn(async () => ({ items: [exampleSurvey()] })),
    getSurveyResults: jest.fn(async () => exampleResults()),
    getSurveyRuns: jest.fn(async () => ({ items: [exampleRun()] })),
    ...changes,
  });
  return {
    api,
    ...renderPage(<ReportsRouter />, api, { at: '/surveys', ...options }),
  };
}

describe('SurveysPage', () => {
  it('says whom a survey asks, what came of it, and who was asked', async () => {
    const { container } = open();
    const about = await screen.findByRole('region', {
      name: 'Quarterly user survey, HMIS',
    });
    expect(about).toHaveTextContent(
      'Asks some, drawn by chance from 240 people. Anonymous.',
    );
    expect(
      await screen.findByRole('img', {
        name: 'Mean by period: Q3 2024 3.9, Q1 2025 4.3',
      }),
    ).toBeVisible();
    const rounds = await screen.findByRole('region', { name: 'Rounds' });
    expect(rounds).toHaveTextContent('12 of 60 answered; drawn with seed 42');
    expect(within(rounds).getByText('2 people were asked')).toBeVisible();
    expect(rounds).not.toHaveTextContent(/Lee Park, answered/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says as a table in which period nobody was asked', async () => {
    open();
    const results = await screen.findByRole('region', {
      name: 'Results by period',
    });
    await userEvent.click(
      within(results).getByRole('button', { name: 'As a table' }),
    );
    expect(
      within(results).getByRole('row', {
        name: 'Q4 2024 Nobody was asked 0 0 –',
      }),
    ).toBeVisible();
  });

  it('says through whom one may answer besides', async () => {
    const contact = {
      id: 'feedback-line',
      title: 'Feedback line',
      channels: [{ kind: 'phone', title: 'Phone', value: '555 0100' }],
    };
    open({
      getSurveys: jest.fn(async () => ({
        items: [exampleSurvey({ contact, about: 'quality of support' })],
      })),
    });
    expect(
      await screen.findByText('One may also answer through Feedback line:'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: '555 0100' })).toHaveAttribute(
      'href',
      'tel:5550100',
    );
    expect(
      screen.getByText(/^Quality of support\. Every quarter\. Asks some/),
    ).toBeVisible();
  });

  it('says once that results are not for the reader, and whom to ask', async () => {
    const refused = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: {
            name: 'NotAllowedError',
            message: 'survey: ask Selma Ortiz',
          },
          response: { statusCode: 403 },
        }),
        { status: 403, headers: { 'Content-Type': 'application/json' } },
      ) as never,
    );
    const refuse = jest.fn(async () => {
      throw refused;
    });
    open({ getSurveyResults: refuse, getSurveyRuns: refuse });
    expect(
      await screen.findByText('The results are not for you'),
    ).toBeVisible();
    expect(screen.getAllByText('survey: ask Selma Ortiz')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Month' })).toBeNull();
  });

  it('takes results along as a table', async () => {
    const fetch = jest.fn(async () => {
      throw new Error('The line is away');
    });
    open(
      {},
      {
        toasts: { post: jest.fn() },
        apis: [
          [fetchApiRef, { fetch }],
          [discoveryApiRef, mockApis.discovery()],
        ],
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download as CSV' }),
    );
    const query = new URLSearchParams({
      model: HMIS,
      survey: 'user-survey',
      by: 'quarter',
    });
    await waitFor(() =>
      expect(fetch).toHaveBeenCalledWith(
        expect.stringMatching(`/survey-results\\?${query}$`),
        expect.anything(),
      ),
    );
  });

  it('tells results by month', async () => {
    const { api } = open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Month' }));
    await waitFor(() =>
      expect(api.getSurveyResults).toHaveBeenLastCalledWith({
        model: HMIS,
        survey: 'user-survey',
        by: 'month',
      }),
    );
  });

  it.each([
    ['Remind', 'remind'],
    ['Close', 'close'],
  ])('can %s a round', async (name, step) => {
    const { api } = open({ stepSurveyRun: jest.fn(async () => exampleRun()) });
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() =>
      expect(api.stepSurveyRun).toHaveBeenCalledWith(
        { id: 'run-1', version: 3 },
        { step },
      ),
    );
  });

  it('offers nothing to those who may not, and nothing for a closed round', async () => {
    open({
      getSurveys: jest.fn(async () => ({
        items: [exampleSurvey({ mayRun: false })],
      })),
    });
    await screen.findByRole('region', { name: 'Rounds' });
    for (const name of ['Remind', 'Close', 'Ask people'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('asks people, once it is said until when', async () => {
    const { api } = open({ runSurvey: jest.fn(async () => exampleRun()) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask people' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText('Of 240 who can be asked now.'),
    ).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Ask them' }),
    );
    expect(
      within(dialog).getByText('Say until when answers are taken'),
    ).toBeVisible();
    expect(api.runSurvey).not.toHaveBeenCalled();
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('says so where no model has a survey', async () => {
    open({ getSurveys: jest.fn(async () => ({ items: [] })) });
    expect(
      await screen.findByText('No model asks people how support was'),
    ).toBeVisible();
  });
});

describe('runOf', () => {
  const survey = exampleSurvey();

  it('is nothing before it says until when', () =>
    expect(runOf(survey, NEW_RUN)).toBeUndefined());

  it('leaves out what was left empty', () =>
    expect(runOf(survey, { ...NEW_RUN, closesOn: '2025-03-31' })).toEqual({
      model: HMIS,
      survey: 'user-survey',
      closesOn: '2025-03-31',
      notWithinDays: 90,
    }));

  it('has a seed of zero', () =>
    expect(
      runOf(survey, {
        ...NEW_RUN,
        closesOn: '2025-03-31',
        seed: 0,
        size: 20,
        question: ' Well? ',
      }),
    ).toMatchObject({ seed: 0, size: 20, question: 'Well?' }));
});
