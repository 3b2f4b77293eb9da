import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { exampleProblem } from '../../__testUtils__/problems';
import { renderPage } from '../../__testUtils__/renderPage';
import { ProblemsPage } from './ProblemsPage';

expect.extend(toHaveNoViolations);

const api = (changes: Partial<SupportDeskApi> = {}) =>
  fakeApi({
    getModels: jest.fn(async () => ({
      items: [exampleSummary('nec-ihms'), exampleSummary('hmis')],
    })),
    getModel: jest.fn(async name => exampleDetail(name.split('/')[1])),
    getProblems: jest.fn(async () => ({
      items: [
        exampleProblem(),
        exampleProblem({
          id: '4',
          key: 'HMIS-P4',
          model: 'supportmodel:default/hmis',
          module: undefined,
          title: 'Reports time out',
          status: 'knownError',
          workaround: 'Run them **after 18:00**.',
          tickets: 0,
          openTickets: 0,
        }),
      ],
    })),
    ...changes,
  });

beforeEach(() => sessionStorage.clear());

describe('ProblemsPage', () => {
  it('lists problems by system: what they are, where they stand, how to go on', async () => {
    const { container } = renderPage(<ProblemsPage />, api());
    const ihms = await screen.findByRole('region', { name: 'NEC IHMS' });
    expect(
      within(ihms).getByRole('link', { name: 'Letters print twice' }),
    ).toHaveAttribute('href', '/support/tickets/problems/IHMS-P3');
    expect(await within(ihms).findByText('IHMS-P3 · Letters')).toBeVisible();
    expect(within(ihms).getByText('Open')).toBeVisible();
    expect(within(ihms).getByText('No work-around yet')).toBeVisible();
    expect(within(ihms).getByText('Tickets: 1 open of 2')).toBeVisible();
    const hmis = screen.getByRole('region', { name: 'HMIS' });
    expect(within(hmis).getByText('Known error')).toBeVisible();
    expect(
      within(hmis).getByText('Work-around: Run them after 18:00.'),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for what the address says, and for all that is not resolved by default', async () => {
    const fake = api();
    renderPage(<ProblemsPage />, fake, {
      at: '/?status=resolved&model=default/hmis',
    });
    await waitFor(() =>
      expect(fake.getProblems).toHaveBeenLastCalledWith(
        expect.objectContaining({ status: 'resolved', model: 'default/hmis' }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /Resolved Status/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Not resolved' }),
    );
    await waitFor(() =>
      expect(fake.getProblems).toHaveBeenLastCalledWith(
        expect.objectContaining({ status: 'open,knownError' }),
      ),
    );
  });

  it('says what a problem is and how to open one where there is none', async () => {
    renderPage(
      <ProblemsPage />,
      api({ getProblems: jest.fn(async () => ({ items: [] })) }),
    );
    expect(await screen.findByText('No problem is open')).toBeVisible();
    expect(
      screen.getByText(/have the same cause, open a problem/),
    ).toBeVisible();
  });

  it('offers no button to whom no model lets open a problem', async () => {
    renderPage(
      <ProblemsPage />,
      api({
        getProblems: jest.fn(async () => ({ items: [], mayOpenIn: [] })),
      }),
    );
    await screen.findByText('No problem is open');
    expect(
      screen.queryByRole('button', { name: 'Open a problem' }),
    ).not.toBeInTheDocument();
  });

  it('opens a problem, and keeps what was typed when it is refused', async () => {
    const createProblem = jest
      .fn()
      .mockRejectedValueOnce(new Error('You do not work on NEC IHMS.'))
      .mockResolvedValueOnce(exampleProblem());
    renderPage(<ProblemsPage />, api({ createProblem }), {
      at: '/?model=default/nec-ihms',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Open a problem' }),
    );
    const dialog = await screen.findByRole('dialog');
    const submit = within(dialog).getByRole('button', {
      name: 'Open the problem',
    });
    await userEvent.click(submit);
    expect(
      await within(dialog).findByText(/title of 3 characters or more/),
    ).toBeVisible();
    expect(createProblem).not.toHaveBeenCalled();

    const title = within(dialog).getByRole('textbox', { name: /Title/ });
    await userEvent.type(title, 'Letters print twice');
    await userEvent.click(submit);
    expect(
      await within(dialog).findByText('You do not work on NEC IHMS.'),
    ).toBeVisible();
    expect(title).toHaveValue('Letters print twice');
    expect(await axe(dialog)).toHaveNoViolations();

    await userEvent.click(submit);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(createProblem).toHaveBeenLastCalledWith({
      model: 'default/nec-ihms',
      module: undefined,
      title: 'Letters print twice',
      description: '',
      workaround: undefined,
      tickets: [],
    });
  });
});
