import '../../../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  exampleReport,
  februaryState,
  HMIS,
} from '../../../__testUtils__/reports';
import { openReport, section } from '../__testUtils__/openReport';

expect.extend(toHaveNoViolations);
jest.setTimeout(180_000);

describe('reviews of a report', () => {
  it('is marked as reviewed with what came of it and what is to be done', async () => {
    const reviewReport = jest.fn();
    const { api } = openReport({ reviewReport });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark as reviewed' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText('Which action is needed, if any'),
    ).toBeVisible();
    const submit = within(dialog).getByRole('button', {
      name: 'Mark as reviewed',
    });
    await userEvent.click(submit);
    expect(within(dialog).getByText('Say what came of it')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /What came of it/ }),
      'Errors rise',
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /With whom/ }),
      'User Group',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add an action' }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Action 1' }),
      'Ask the vendor',
    );
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(submit);
    await waitFor(() =>
      expect(reviewReport).toHaveBeenCalledWith(
        'monthly',
        {
          model: HMIS,
          period: '2025-02',
          outcome: 'Errors rise',
          with: 'User Group',
          actions: [{ text: 'Ask the vendor' }],
        },
        { idempotencyKey: expect.any(String) },
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.getReport).toHaveBeenCalledTimes(2);
  });

  it('keeps what was written where a review is refused', async () => {
    openReport({
      reviewReport: jest.fn(async () => {
        throw new Error('It was reviewed already');
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark as reviewed' }),
    );
    const outcome = await screen.findByRole('textbox', {
      name: /What came of it/,
    });
    await userEvent.type(outcome, 'no action{Tab}');
    await userEvent.click(
      screen.getByRole('button', { name: 'Mark as reviewed' }),
    );
    expect(await screen.findByText('It was reviewed already')).toBeVisible();
    expect(outcome).toHaveValue('no action');
  });

  it('says what reviews decided, and who does what until when', async () => {
    openReport({
      getReport: jest.fn(async () =>
        exampleReport({
          state: februaryState({
            review: { ...februaryState().review!, state: 'reviewed' },
          }),
          reviews: [
            {
              id: 'r1',
              by: { ref: 'user:default/selma-ortiz', title: 'Selma Ortiz' },
              with: 'HMIS User Group',
              at: '2025-03-05T10:00:00.000Z',
              outcome: 'More training',
              actions: [
                {
                  text: 'Plan a class',
                  owner: { ref: 'user:default/lee', title: 'Lee Park' },
                  dueOn: '2025-03-31',
                  mayTick: false,
                },
              ],
            },
          ],
        }),
      ),
    });
    const reviews = await section('Reviews');
    expect(reviews).toHaveTextContent('More training');
    expect(reviews).toHaveTextContent(
      'Plan a class, Lee Park, until Mon 31 March',
    );
    expect(reviews).toHaveTextContent('Selma Ortiz with HMIS User Group');
    expect(
      screen.queryByRole('button', { name: 'Mark as reviewed' }),
    ).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('have their actions ticked off by whoever may', async () => {
    const action = { text: 'Ask the vendor', mayTick: true };
    const done = {
      text: 'Plan a class',
      mayTick: true,
      doneAt: '2025-03-07T10:00:00.000Z',
      doneBy: { ref: 'user:default/lee', title: 'Lee Park' },
    };
    const review = {
      id: 'r1',
      by: { ref: 'user:default/selma-ortiz', title: 'Selma Ortiz' },
      at: '2025-03-05T10:00:00.000Z',
      outcome: 'More training',
      actions: [done, action],
    };
    const tickReportAction = jest
      .fn()
      .mockResolvedValueOnce(review)
      .mockRejectedValue(new Error('The database is away'));
    openReport({
      getReport: jest.fn(async () => exampleReport({ reviews: [review] })),
      tickReportAction,
    });
    const reviews = within(await section('Reviews'));
    const first = reviews.getByRole('checkbox', {
      name: /^Plan a class, done .* by Lee Park$/,
    });
    expect(first).toBeChecked();
    await userEvent.click(
      reviews.getByRole('checkbox', { name: 'Ask the vendor' }),
    );
    await waitFor(() =>
      expect(tickReportAction).toHaveBeenCalledWith(
        'monthly',
        { review: 'r1', action: 2 },
        { model: HMIS, done: true },
      ),
    );
    await userEvent.click(first);
    expect(await reviews.findByText('The database is away')).toBeVisible();
    expect(tickReportAction).toHaveBeenLastCalledWith(
      'monthly',
      { review: 'r1', action: 1 },
      { model: HMIS, done: false },
    );
  });
});
