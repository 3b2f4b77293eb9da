import type {
  SupportDeskApi,
  SuperUserDirectory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import { exampleQuestion } from '../../__testUtils__/questions';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleDirectory } from '../../__testUtils__/superUsers';
import { AskPage } from './AskPage';

expect.extend(toHaveNoViolations);

const Address = () => (
  <output data-testid="at">{useLocation().pathname}</output>
);

function open(
  at: string,
  changes: Partial<SupportDeskApi> = {},
  directory: SuperUserDirectory = exampleDirectory('nec-ihms'),
) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getSuperUsers: jest.fn(async () => directory),
    askQuestion: jest.fn(async () => exampleQuestion()),
    ...changes,
  });
  const page = (
    <>
      <AskPage />
      <Address />
    </>
  );
  return { api, ...renderPage(page, api, { at }) };
}

const summary = () =>
  screen.findByRole('textbox', { name: 'Your question in one line' });

beforeEach(() => sessionStorage.clear());

describe('AskPage', () => {
  it('says who is asked about a module, when they are there, and that it has no clock', async () => {
    const directory = exampleDirectory('nec-ihms');
    directory.items = directory.items.map(it =>
      it.user.title === 'Dana Struan'
        ? {
            ...it,
            officeHours: 'Mondays at 10',
            contact: 'chat' as const,
            away: { until: '2025-03-10' },
          }
        : it,
    );
    const { container } = open(
      '/?module=rents&words=Move%20a%20payment',
      {},
      directory,
    );
    const people = await screen.findByRole('region', { name: 'Who is asked' });
    expect(within(people).getAllByRole('listitem')).toHaveLength(2);
    expect(
      within(people).getByText('Income team · Mondays at 10 · Prefers: Chat'),
    ).toBeVisible();
    expect(within(people).getByText('Away until Mon 10 March')).toBeVisible();
    expect(screen.getByText(/^No ticket and no clock/)).toBeVisible();
    expect(await summary()).toHaveValue('Move a payment');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks with Ctrl+Enter, and goes to the question', async () => {
    const { api } = open('/?area=rents');
    await userEvent.type(await summary(), 'Move a payment');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Details' }),
      'To **another** account{Control>}{Enter}{/Control}',
    );
    await waitFor(() =>
      expect(screen.getByTestId('at')).toHaveTextContent(
        '/support/super-users/questions/question-1',
      ),
    );
    expect(api.askQuestion).toHaveBeenCalledTimes(1);
    expect(api.askQuestion).toHaveBeenCalledWith(
      {
        model: 'supportmodel:default/nec-ihms',
        area: 'rents',
        summary: 'Move a payment',
        details: 'To **another** account',
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
  });

  it('keeps what was written when it could not be sent, and sends the same once', async () => {
    const askQuestion = jest
      .fn()
      .mockRejectedValueOnce(new Error('No connection'))
      .mockResolvedValue(exampleQuestion());
    const { unmount } = open('/?area=rents', { askQuestion });
    const send = () =>
      userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    await userEvent.type(await summary(), 'Hi');
    await send();
    expect(screen.getByText('Write at least three letters')).toBeVisible();
    await userEvent.type(await summary(), 'story');
    await send();
    expect(await screen.findByText(/No connection/)).toBeVisible();
    unmount();
    open('/?area=rents', { askQuestion });
    expect(await summary()).toHaveValue('History');
    await send();
    await waitFor(() => expect(askQuestion).toHaveBeenCalledTimes(2));
    const [first, second] = askQuestion.mock.calls.map(it => it[1]);
    expect(second).toEqual(first);
  });

  it('says which level takes what nobody is a super user of, and takes the words there', async () => {
    const { container } = open('/?module=letters&words=Print%20twice');
    expect(
      await screen.findByText('Nobody is a super user of Letters'),
    ).toBeVisible();
    expect(
      screen.getByText('Level 2 takes it: Internal Escalation.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Raise: Query' })).toHaveAttribute(
      'href',
      '/support/get-help/raise?model=supportmodel%3Adefault%2Fnec-ihms&words=Print+twice&module=letters&type=query',
    );
    expect(
      screen.queryByRole('button', { name: 'Ask' }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });
});
