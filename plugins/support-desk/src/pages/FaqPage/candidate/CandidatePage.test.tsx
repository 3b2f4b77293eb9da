import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes, useLocation } from 'react-router-dom';
import {
  exampleCandidate,
  exampleDraft,
} from '../../../__testUtils__/articles';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { CandidatePage } from './CandidatePage';

expect.extend(toHaveNoViolations);

const SEEN = { id: 'candidate-1', version: 4 };

function Address() {
  return <output>{useLocation().pathname}</output>;
}

const open = (changes: Partial<SupportDeskApi> = {}) => {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getCandidate: jest.fn(async () => exampleCandidate()),
    ...changes,
  });
  const page = (
    <>
      <Routes>
        <Route
          path="/support/faq/candidates/:candidate"
          element={<CandidatePage />}
        />
        <Route path="*" element={null} />
      </Routes>
      <Address />
    </>
  );
  return {
    api,
    ...renderPage(page, api, { at: '/support/faq/candidates/candidate-1' }),
  };
};

const choose = async (action: string) => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'More actions' }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
  return screen.findByRole('dialog');
};

beforeEach(() => sessionStorage.clear());

describe('CandidatePage', () => {
  it('tells when it was asked, of what may not be seen only the day, and why it belongs together', async () => {
    const { container } = open();
    const asked = await screen.findByRole('region', {
      name: 'When it was asked',
    });
    expect(
      within(asked).getByRole('link', {
        name: 'Refund went to the wrong account',
      }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(
      within(asked).getByRole('link', { name: 'Who approves a refund?' }),
    ).toHaveAttribute('href', '/support/super-users/questions/question-7');
    expect(
      within(asked).getByText('A ticket that you may not see'),
    ).toBeVisible();
    expect(within(asked).getByText('Fri 14 February')).toBeVisible();
    expect(
      within(asked).getAllByRole('button', { name: /Take out/ }),
    ).toHaveLength(2);
    const why = screen.getByRole('region', {
      name: 'Why these belong together',
    });
    expect(within(why).getByText('refund, payment')).toBeVisible();
    expect(within(why).getByText('3 times within 30 days')).toBeVisible();
    expect(
      within(why).getByText(
        "How often is often is to be confirmed: 'regularly' is not defined",
      ),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('starts the article and leads to it', async () => {
    const startDraft = jest.fn(async () => exampleDraft());
    open({ startDraft });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write the article' }),
    );
    expect(
      await screen.findByText('/support/faq/drafts/draft-1'),
    ).toBeVisible();
    expect(startDraft).toHaveBeenCalledWith({
      model: 'supportmodel:default/nec-ihms',
      candidate: 'candidate-1',
      title: 'How do I refund a rent payment?',
    });
  });

  it('goes on with an article that is being written', async () => {
    open({
      getCandidate: jest.fn(async () =>
        exampleCandidate({ status: 'drafting', draft: 'draft-1' }),
      ),
    });
    expect(
      await screen.findByRole('link', { name: 'Go on writing' }),
    ).toHaveAttribute('href', '/support/faq/drafts/draft-1');
    expect(
      screen.queryByRole('button', { name: 'Write the article' }),
    ).not.toBeInTheDocument();
  });

  it('is taken on by the reader', async () => {
    const editCandidate = jest.fn(async () =>
      exampleCandidate({
        version: 5,
        assignee: { ref: 'user:default/guest', title: 'Guest' },
      }),
    );
    open({ editCandidate });
    await userEvent.click(
      await screen.findByRole('button', { name: 'I write it' }),
    );
    await waitFor(() =>
      expect(editCandidate).toHaveBeenCalledWith(SEEN, {
        assignee: 'user:default/guest',
      }),
    );
  });

  it('changes title and module', async () => {
    const editCandidate = jest.fn(async () => exampleCandidate());
    open({ editCandidate });
    const dialog = await choose('Edit title and module');
    const title = within(dialog).getByRole('textbox', { name: /Title/ });
    await userEvent.clear(title);
    await userEvent.type(title, 'Refunds{Enter}');
    await waitFor(() =>
      expect(editCandidate).toHaveBeenCalledWith(SEEN, { title: 'Refunds' }),
    );
  });

  it('adds a ticket by its key, and takes one out with a way back', async () => {
    const changed = exampleCandidate({ version: 4 });
    const addCandidateMember = jest
      .fn()
      .mockRejectedValueOnce(new Error('There is no ticket IHMS-9.'))
      .mockResolvedValue(changed);
    const removeCandidateMember = jest.fn(async () => changed);
    open({ addCandidateMember, removeCandidateMember });
    const key = await screen.findByRole('textbox', { name: 'Key of a ticket' });
    await userEvent.type(key, 'IHMS-9{Enter}');
    expect(await screen.findByText('There is no ticket IHMS-9.')).toBeVisible();
    expect(key).toHaveValue('IHMS-9');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take out IHMS-1042' }),
    );
    expect(await screen.findByText('IHMS-1042 was taken out.')).toBeVisible();
    expect(removeCandidateMember).toHaveBeenCalledWith(
      SEEN,
      'ticket',
      'ticket-1',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(addCandidateMember).toHaveBeenLastCalledWith(
        SEEN,
        'ticket',
        'ticket-1',
      ),
    );
  });

  it('is dismissed with a reason, and opened again', async () => {
    let current = exampleCandidate();
    const stepCandidate = jest.fn(async (_, step) => {
      current =
        step.step === 'dismiss'
          ? exampleCandidate({
              version: 5,
              status: 'dismissed',
              dismissal: {
                reason: step.reason,
                by: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
                at: '2025-03-08T11:39:00Z',
              },
            })
          : exampleCandidate({ version: 6 });
      return current;
    });
    open({ stepCandidate, getCandidate: jest.fn(async () => current) });
    const dialog = await choose('Dismiss');
    const submit = within(dialog).getByRole('button', { name: 'Dismiss' });
    await userEvent.click(submit);
    expect(await within(dialog).findByText('Say why.')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Why it needs/ }),
      'It is in the manual.',
    );
    await userEvent.click(submit);
    expect(await screen.findByText('It is in the manual.')).toBeVisible();
    expect(stepCandidate).toHaveBeenCalledWith(SEEN, {
      step: 'dismiss',
      reason: 'It is in the manual.',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Open again' }));
    expect(
      await screen.findByRole('button', { name: 'Write the article' }),
    ).toBeVisible();
    expect(stepCandidate).toHaveBeenLastCalledWith(
      { id: 'candidate-1', version: 5 },
      { step: 'reopen' },
    );
  });

  it('is merged into another one, which then is shown', async () => {
    const stepCandidate = jest.fn(async () =>
      exampleCandidate({ status: 'merged', mergedInto: 'candidate-2' }),
    );
    open({
      stepCandidate,
      getCandidates: jest.fn(async () => ({
        items: [
          exampleCandidate(),
          exampleCandidate({ id: 'candidate-2', title: 'Refunds' }),
        ],
        mayWriteIn: [],
      })),
    });
    const dialog = await choose('Merge into another');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: /Which one goes on/ }),
    );
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.click(screen.getByRole('option', { name: 'Refunds' }));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Merge into another' }),
    );
    expect(
      await screen.findByText('/support/faq/candidates/candidate-2'),
    ).toBeVisible();
    expect(stepCandidate).toHaveBeenCalledWith(SEEN, {
      step: 'merge',
      into: 'candidate-2',
    });
  });

  it('says so where there is none', async () => {
    open({
      getCandidate: jest.fn(async () => {
        throw new NotFoundError('None');
      }),
    });
    expect(
      await screen.findByText('There is no such candidate for you'),
    ).toBeVisible();
  });
});
