import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleSummary } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleFeedback } from '../../../__testUtils__/surveys';
import { ReportsRouter } from '../ReportsRouter';

expect.extend(toHaveNoViolations);
jest.setTimeout(120_000);

const declined = exampleFeedback({
  id: 'feedback-2',
  kind: 'complaint',
  text: 'The line is always busy',
  by: undefined,
  status: 'declined',
  mayDecide: false,
  decision: {
    by: { ref: 'user:default/selma-ortiz', title: 'Selma Ortiz' },
    at: '2025-03-05T09:00:00.000Z',
    text: 'A second line is too dear',
  },
});

function open(
  changes: Partial<SupportDeskApi> = {},
  at = '/feedback',
  options: Parameters<typeof renderPage>[2] = {},
) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getFeedback: jest.fn(async () => ({
      items: [exampleFeedback(), declined],
    })),
    ...changes,
  });
  return { api, ...renderPage(<ReportsRouter />, api, { at, ...options }) };
}

const list = () => screen.findByRole('region', { name: 'All that I may see' });

describe('FeedbackPage', () => {
  it('says what people said, and what was decided', async () => {
    const { container } = open();
    expect(await list()).toHaveTextContent('Suggestion by Dana Struan');
    expect(await list()).toHaveTextContent('Complaint without a name');
    expect(await list()).toHaveTextContent(/Selma Ortiz.*A second line/);
    expect(
      within(await list()).getAllByRole('button', { name: /^Decide/ }),
    ).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('decides with words that are told', async () => {
    const { api } = open({
      decideFeedback: jest.fn(async () => exampleFeedback()),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Decide: A class/ }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Planned' }),
    );
    const submit = within(dialog).getByRole('button', { name: 'Decide' });
    await userEvent.click(submit);
    expect(
      within(dialog).getByText('Say why, and what happens next'),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why/ }),
      'From April on',
    );
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(submit);
    await waitFor(() =>
      expect(api.decideFeedback).toHaveBeenCalledWith(
        { id: 'feedback-1', version: 1 },
        { status: 'planned', text: 'From April on' },
      ),
    );
  });

  it('shows mine in the state that the address names', async () => {
    const { api } = open({}, '/feedback?scope=mine&status=declined');
    await screen.findByRole('region', { name: 'Mine' });
    expect(api.getFeedback).toHaveBeenCalledWith({
      mine: 'true',
      status: 'declined',
      id: undefined,
      model: undefined,
      limit: 50,
      cursor: undefined,
    });
  });

  it('shows the one to which a message leads, and the way to all', async () => {
    const { api } = open({}, '/feedback?id=feedback-1');
    await screen.findByRole('region', {
      name: 'Feedback that you were led to',
    });
    expect(api.getFeedback).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: 'feedback-1' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'All feedback' }));
    expect(await list()).toBeVisible();
    expect(api.getFeedback).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: undefined }),
    );
  });

  it('is taken along as a table', async () => {
    const fetch = jest.fn(async () => {
      throw new Error('The line is away');
    });
    const toasts = { post: jest.fn() };
    open({}, '/feedback?status=new', {
      toasts,
      apis: [
        [fetchApiRef, { fetch }],
        [discoveryApiRef, mockApis.discovery()],
      ],
    });
    await list();
    await userEvent.click(
      screen.getByRole('button', { name: 'Download as CSV' }),
    );
    await waitFor(() =>
      expect(fetch).toHaveBeenCalledWith(
        expect.stringMatching(/\/feedback\?status=new$/),
        { headers: { Accept: 'text/csv' } },
      ),
    );
  });

  it('says where feedback is given while there is none', async () => {
    open(
      { getFeedback: jest.fn(async () => ({ items: [] })) },
      '/feedback?scope=mine',
    );
    expect(await screen.findByText('You have said nothing yet')).toBeVisible();
  });
});
