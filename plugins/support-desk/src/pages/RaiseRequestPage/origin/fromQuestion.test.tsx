import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answeredQuestion } from '../../../__testUtils__/questions';
import { exampleTicket } from '../../../__testUtils__/tickets';
import {
  address,
  necApi,
  renderRaise,
  summary,
} from '../__testUtils__/raisePage';

const question = answeredQuestion({ sides: ['asker'] });

describe('a question to super users that becomes a request', () => {
  it('is filled in, and goes along as evidence', async () => {
    const api = necApi({
      getQuestion: jest.fn(async () => question),
      raiseQuestion: jest.fn(async () => exampleTicket({ key: 'IHMS-1' })),
    });
    await renderRaise({
      query: 'type=service-incident&question=question-1',
      api,
    });
    expect(screen.getByText('From a question to super users')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Question' })).toHaveAttribute(
      'href',
      '/support/super-users/questions/question-1',
    );
    expect(await summary()).toHaveValue(question.summary);
    await userEvent.click(screen.getByRole('radio', { name: /^P2/ }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Log the incident' }),
    );
    await waitFor(() => expect(address()).toBe('/support/tickets/IHMS-1'));
    expect(api.createTicket).not.toHaveBeenCalled();
    expect(api.raiseQuestion).toHaveBeenCalledWith(
      { id: 'question-1', version: 3 },
      {
        requestType: 'service-incident',
        summary: question.summary,
        description: question.details,
        module: 'rents',
        priority: 'p2',
        fields: {},
        confirmed: {},
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
  });
});
