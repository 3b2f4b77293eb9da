import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import {
  answeredQuestion,
  exampleQuestion,
} from '../../__testUtils__/questions';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  exampleDirectory,
  exampleNomination,
} from '../../__testUtils__/superUsers';
import { QuestionsPage } from './QuestionsPage';

expect.extend(toHaveNoViolations);

function open(
  changes: Partial<SupportDeskApi> = {},
  at = '/',
  reader = 'user:default/rona-firth',
) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getSuperUsers: jest.fn(async () => exampleDirectory('nec-ihms')),
    getQuestions: jest.fn(async () => ({
      items: [
        exampleQuestion(),
        answeredQuestion({ id: 'question-2', summary: 'Who signs it off?' }),
      ],
    })),
    ...changes,
  });
  return {
    api,
    ...renderPage(<QuestionsPage />, api, {
      at,
      apis: [[identityApiRef, mockApis.identity({ userEntityRef: reader })]],
    }),
  };
}

describe('QuestionsPage', () => {
  it("lists the reader's own questions with where they stand and with whom they are", async () => {
    const { api, container } = open();
    const list = await screen.findByRole('region', {
      name: 'My questions',
    });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'How do I move a payment?' }),
    ).toHaveAttribute('href', '/support/super-users/questions/question-1');
    expect(within(first).getByText('Waits for an answer')).toBeVisible();
    expect(within(first).getByText('With Dana Struan')).toBeVisible();
    expect(within(first).getByText('NEC IHMS, Rents')).toBeVisible();
    expect(within(second).getByText('1 answer')).toBeVisible();
    expect(api.getQuestions).toHaveBeenCalledWith(
      expect.objectContaining({ scope: 'mine', model: undefined }),
    );
    expect(
      screen.queryByRole('region', { name: 'Open questions by super user' }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    ['what waits for a super user', 1, 'To answer'],
    ['their own where nothing waits', 0, 'Mine'],
  ])('opens on %s', async (_, waiting, tab) => {
    const [{ user }] = exampleDirectory('nec-ihms').items;
    open(
      {
        getQuestions: jest.fn(async query => ({
          items: [exampleQuestion()].slice(
            0,
            query?.scope === 'toAnswer' ? waiting : 1,
          ),
        })),
      },
      '/',
      user.ref,
    );
    expect(
      await screen.findByRole('tab', { selected: true }),
    ).toHaveTextContent(tab);
  });

  it('changes the scope with the keyboard, of the system in the address', async () => {
    const { api } = open(
      { getQuestions: jest.fn(async () => ({ items: [] })) },
      '/?model=default%2Fnec-ihms',
    );
    expect(await screen.findByText('You have asked nothing yet')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Mine' }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(
      await screen.findByText('Nothing waits for your answer'),
    ).toBeVisible();
    expect(api.getQuestions).toHaveBeenLastCalledWith(
      expect.objectContaining({
        scope: 'toAnswer',
        model: 'supportmodel:default/nec-ihms',
      }),
    );
  });

  it('shows the team how many questions wait for whom, who has most first', async () => {
    const directory = exampleDirectory('nec-ihms');
    directory.items = directory.items.map(it => ({
      ...it,
      openQuestions: it.user.title === 'Kira Troup' ? 3 : 0,
    }));
    directory.items.push(exampleNomination({ openQuestions: 0 }));
    open({ getSuperUsers: jest.fn(async () => directory) });
    const load = await screen.findByRole('region', {
      name: 'Open questions by super user',
    });
    const people = within(load).getAllByRole('listitem');
    expect(people).toHaveLength(11);
    expect(people[0]).toHaveTextContent('Kira Troup3');
  });

  it('shows more on asking', async () => {
    const getQuestions = jest.fn(async ({ cursor } = {} as never) => ({
      items: [exampleQuestion({ id: cursor ?? 'first' })],
      ...(!cursor && { nextCursor: 'next' }),
    }));
    open({ getQuestions: getQuestions as SupportDeskApi['getQuestions'] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    await waitFor(() =>
      expect(
        screen.getAllByRole('link', { name: 'How do I move a payment?' }),
      ).toHaveLength(2),
    );
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });
});
