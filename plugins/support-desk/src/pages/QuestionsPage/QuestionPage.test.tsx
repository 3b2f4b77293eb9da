import type {
  QuestionDetail,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import {
  answeredQuestion,
  exampleQuestion,
} from '../../__testUtils__/questions';
import { renderPage } from '../../__testUtils__/renderPage';
import { QuestionPage } from './QuestionPage';

expect.extend(toHaveNoViolations);

function open(question: QuestionDetail, changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getQuestion: jest.fn(async () => question),
    answerQuestion: jest.fn(async () => question),
    stepQuestion: jest.fn(async () => question),
    suggestQuestion: jest.fn(async () => ({} as never)),
    ...changes,
  });
  const page = (
    <Routes>
      <Route path="/:question" element={<QuestionPage />} />
    </Routes>
  );
  return { api, ...renderPage(page, api, { at: '/question-1' }) };
}

const seen = { id: 'question-1', version: 3 };
const click = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => sessionStorage.clear());

describe('QuestionPage', () => {
  it('shows the conversation with its Markdown, and lets the asker say which answer solved it', async () => {
    const { api, container } = open(answeredQuestion({ sides: ['asker'] }));
    const conversation = await screen.findByRole('region', {
      name: 'Conversation',
    });
    expect(within(conversation).getAllByRole('listitem')).toHaveLength(2);
    expect(within(conversation).getByText('wrong').tagName).toBe('STRONG');
    expect(within(conversation).getByText('Transfer').tagName).toBe('EM');
    expect(await axe(container)).toHaveNoViolations();
    await click('This solved it');
    await waitFor(() =>
      expect(api.stepQuestion).toHaveBeenCalledWith(seen, {
        step: 'solve',
        answer: 'answer-1',
      }),
    );
  });

  it('lets the asker ask on, withdraw, or make it a ticket', async () => {
    const { api } = open(exampleQuestion());
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Ask again' }),
      'Which menu?{Control>}{Enter}{/Control}',
    );
    await waitFor(() =>
      expect(api.stepQuestion).toHaveBeenCalledWith(seen, {
        step: 'askAgain',
        text: 'Which menu?',
      }),
    );
    await click('I no longer need it');
    await waitFor(() =>
      expect(api.stepQuestion).toHaveBeenCalledWith(seen, { step: 'withdraw' }),
    );
    expect(
      screen.getByRole('link', { name: 'Make it a ticket' }),
    ).toHaveAttribute(
      'href',
      '/support/get-help/raise?model=supportmodel%3Adefault%2Fnec-ihms&question=question-1',
    );
    expect(
      screen.queryByRole('button', { name: 'Suggest for the FAQ' }),
    ).not.toBeInTheDocument();
  });

  it('lets a super user answer with Ctrl+Enter, take it, pass it on, and suggest it for the FAQ', async () => {
    const { api, container } = open(answeredQuestion({ status: 'open' }));
    const field = await screen.findByRole('textbox', { name: 'Your answer' });
    await click('Send answer');
    expect(await screen.findByText('Write something first')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.type(field, 'Try *this*{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(api.answerQuestion).toHaveBeenCalledWith('question-1', {
        text: 'Try *this*',
      }),
    );
    await waitFor(() => expect(field).toHaveValue(''));
    await click('Take it');
    await click('Pass on');
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Beth-Anne Harkin' }),
    );
    await waitFor(() =>
      expect(api.stepQuestion).toHaveBeenLastCalledWith(seen, {
        step: 'passOn',
        to: 'user:default/beth-anne-harkin',
      }),
    );
    expect(api.stepQuestion).toHaveBeenCalledWith(seen, { step: 'take' });
    await click('Suggest for the FAQ');
    await waitFor(() => expect(api.suggestQuestion).toHaveBeenCalledWith(seen));
  });

  it('keeps an answer that could not be sent, also when the page is left', async () => {
    const answerQuestion = jest.fn(async () => {
      throw new Error('No connection');
    });
    const { unmount } = open(answeredQuestion(), { answerQuestion });
    const field = () => screen.findByRole('textbox', { name: 'Your answer' });
    await userEvent.type(await field(), 'Try this');
    await click('Send answer');
    expect(await screen.findByText('No connection')).toBeVisible();
    unmount();
    open(answeredQuestion());
    expect(await field()).toHaveValue('Try this');
  });

  it('says when somebody else was faster, and does it anyway on asking', async () => {
    const stale = Object.assign(new Error('Changed'), {
      body: { error: { code: 'STALE_VERSION', version: 5 } },
    });
    const stepQuestion = jest
      .fn()
      .mockRejectedValueOnce(stale)
      .mockResolvedValue(answeredQuestion());
    open(answeredQuestion({ status: 'open' }), { stepQuestion });
    await click('Take it');
    expect(await screen.findByText('Somebody else was faster')).toBeVisible();
    await click('Do it anyway');
    await waitFor(() =>
      expect(stepQuestion).toHaveBeenLastCalledWith(
        { id: 'question-1', version: 5 },
        { step: 'take' },
      ),
    );
  });

  it('leads to the ticket that it became, and offers nothing more', async () => {
    open(
      answeredQuestion({
        status: 'ticket',
        candidate: 'candidate-1',
        ticket: { id: '1', key: 'IHMS-1042' },
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'IHMS-1042' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(screen.getByText('Nothing is left to do here.')).toBeVisible();
  });

  it('says who may see a question that is not there for the reader', async () => {
    const getQuestion = jest.fn(async () => {
      throw Object.assign(new Error('Not found'), {
        response: { status: 404 },
      });
    });
    open(exampleQuestion(), { getQuestion });
    expect(
      await screen.findByText('There is no such question here'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All questions' })).toHaveAttribute(
      'href',
      '/support/super-users/questions',
    );
  });
});
