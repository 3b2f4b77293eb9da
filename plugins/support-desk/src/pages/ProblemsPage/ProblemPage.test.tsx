import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { exampleProblem } from '../../__testUtils__/problems';
import { renderPage } from '../../__testUtils__/renderPage';
import { ProblemPage } from './ProblemPage';

expect.extend(toHaveNoViolations);

const open = (changes: Partial<SupportDeskApi> = {}) => {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getProblem: jest.fn(async () => exampleProblem()),
    ...changes,
  });
  const page = (
    <Routes>
      <Route path="/:key" element={<ProblemPage />} />
    </Routes>
  );
  return { api, ...renderPage(page, api, { at: '/IHMS-P3' }) };
};

const stale = (version: number) =>
  Object.assign(new Error('Changed'), {
    body: {
      error: {
        code: 'STALE_VERSION',
        version,
        changedBy: 'Jo Bard',
        changes: [],
      },
    },
  });

beforeEach(() => sessionStorage.clear());

describe('ProblemPage', () => {
  it('tells what is known, and which tickets it gathers', async () => {
    const { container } = open();
    const tickets = await screen.findByRole('region', {
      name: 'Tickets, 1 open of 2',
    });
    expect(
      within(tickets).getByRole('link', {
        name: 'Arrears letters print twice',
      }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(screen.getByText('batch').tagName).toBe('STRONG');
    expect(screen.getByText('The cause is not known yet.')).toBeVisible();
    expect(await screen.findByText('Letters')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('records a work-around', async () => {
    const editProblem = jest.fn(async () => exampleProblem({ version: 5 }));
    open({ editProblem });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit: Work-around' }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Work-around' }),
      'Print one by one.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(editProblem).toHaveBeenCalledWith(
        { problem: 'problem-3', version: 4 },
        { workaround: 'Print one by one.' },
      ),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('textbox', { name: 'Work-around' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('keeps what was typed when somebody else was faster, beside what it says now', async () => {
    let current = exampleProblem();
    const editProblem = jest
      .fn()
      .mockImplementationOnce(async () => {
        current = exampleProblem({ version: 6, cause: 'A job runs twice.' });
        throw stale(6);
      })
      .mockImplementationOnce(async () => current);
    open({ editProblem, getProblem: jest.fn(async () => current) });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit: Cause' }),
    );
    const field = screen.getByRole('textbox', { name: 'Cause' });
    await userEvent.type(field, 'Two print servers.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('Jo Bard changed this problem'),
    ).toBeVisible();
    expect(await screen.findByText('A job runs twice.')).toBeVisible();
    expect(field).toHaveValue('Two print servers.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Send mine as well' }),
    );
    await waitFor(() =>
      expect(editProblem).toHaveBeenLastCalledWith(
        { problem: 'problem-3', version: 6 },
        { cause: 'Two print servers.' },
      ),
    );
  });

  it('takes a ticket out, with a way back, and gathers another one by its key', async () => {
    const releaseTicket = jest.fn(async () => exampleProblem());
    const gatherTicket = jest
      .fn()
      .mockResolvedValueOnce(exampleProblem())
      .mockRejectedValueOnce(new Error('IHMS-7 has the problem IHMS-P1.'));
    open({ releaseTicket, gatherTicket });
    const seen = { problem: 'problem-3', version: 4 };
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take out IHMS-1036' }),
    );
    expect(await screen.findByText('IHMS-1036 was taken out.')).toBeVisible();
    expect(releaseTicket).toHaveBeenCalledWith(seen, 'IHMS-1036');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(gatherTicket).toHaveBeenCalledWith(seen, 'IHMS-1036'),
    );
    const key = screen.getByRole('textbox', { name: 'Key of a ticket' });
    await userEvent.type(key, 'IHMS-7{Enter}');
    expect(
      await screen.findByText('IHMS-7 has the problem IHMS-P1.'),
    ).toBeVisible();
    expect(key).toHaveValue('IHMS-7');
  });

  it('goes on from the version that its last change made, before the page is read again', async () => {
    const { gathered: _, ...changed } = exampleProblem({ version: 5 });
    const editProblem = jest.fn(async () => changed);
    const releaseTicket = jest.fn(async () => changed);
    const getProblem = jest
      .fn()
      .mockResolvedValueOnce(exampleProblem())
      .mockImplementation(() => new Promise(() => {}));
    open({ editProblem, releaseTicket, getProblem });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark as resolved' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take out IHMS-1036' }),
    );
    await waitFor(() =>
      expect(releaseTicket).toHaveBeenCalledWith(
        { problem: 'problem-3', version: 5 },
        'IHMS-1036',
      ),
    );
  });

  it('offers the states that come next: no known error without a work-around', async () => {
    const editProblem = jest.fn(async () => exampleProblem());
    open({ editProblem });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark as resolved' }),
    );
    expect(editProblem).toHaveBeenCalledWith(
      { problem: 'problem-3', version: 4 },
      { status: 'resolved' },
    );
    expect(
      screen.queryByRole('button', { name: 'Mark as known error' }),
    ).not.toBeInTheDocument();
  });

  it('changes title and module', async () => {
    const editProblem = jest.fn(async () => exampleProblem());
    open({ editProblem });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit title and module' }),
    );
    const title = await screen.findByRole('textbox', { name: /Title/ });
    await userEvent.clear(title);
    await userEvent.type(title, 'All letters print twice{Enter}');
    await waitFor(() =>
      expect(editProblem).toHaveBeenCalledWith(
        { problem: 'problem-3', version: 4 },
        { title: 'All letters print twice' },
      ),
    );
  });

  it('offers nothing to whom may only read', async () => {
    open({
      getProblem: jest.fn(async () =>
        exampleProblem({ mayEdit: false, gathered: [] }),
      ),
    });
    expect(
      await screen.findByText('It gathers no ticket that you may see.'),
    ).toBeVisible();
    expect(screen.getByText('2 more that you may not see.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says so where there is none', async () => {
    const response = new Response('{}', { status: 404 });
    open({
      getProblem: jest
        .fn()
        .mockRejectedValue(Object.assign(new Error('None'), { response })),
    });
    expect(
      await screen.findByText('There is no problem IHMS-P3 for you'),
    ).toBeVisible();
  });
});
