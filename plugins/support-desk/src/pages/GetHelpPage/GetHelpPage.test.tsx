import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleTicket } from '../../__testUtils__/tickets';
import { GetHelpRouter } from './GetHelpRouter';

expect.extend(toHaveNoViolations);

const nec = exampleDetail('nec-ihms');
const opening = { state: 'closed' as const, opensAt: '2025-03-10T09:00:00Z' };

const necApi = (changes = {}) =>
  fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => nec),
    ...changes,
  });

describe('GetHelpPage', () => {
  it('shows who helps in which order, where the reader is, and what is open', async () => {
    const api = necApi({
      getTickets: jest.fn(async () => ({
        items: [exampleTicket()],
        totalCount: 1,
      })),
    });
    const { container } = renderPage(<GetHelpRouter />, api);
    const ladder = await screen.findByRole('list', {
      name: 'Who helps, in which order',
    });
    const levels = within(ladder).getAllByRole('heading', { level: 3 });
    expect(levels.map(level => level.textContent)).toEqual([
      'System Login',
      'Self Learn',
      'Internal Escalation',
      'External Escalation',
    ]);
    expect(
      within(ladder).getByText('You are here').closest('[aria-current="step"]'),
    ).toHaveTextContent('Self Learn');
    expect(
      await screen.findByRole('link', { name: 'Arrears letters print twice' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('moves on to the next level once everything is tried', async () => {
    renderPage(<GetHelpRouter />, necApi());
    const ladder = await screen.findByRole('list', {
      name: 'Who helps, in which order',
    });
    for (const box of within(ladder).getAllByRole('checkbox'))
      await userEvent.click(box);
    expect(
      within(ladder).getByText('You are here').closest('[aria-current="step"]'),
    ).toHaveTextContent('Internal Escalation');
  });

  it('stops whoever asks for a contact that is not theirs, with the right place and no address', async () => {
    const api = necApi({
      route: jest.fn(async () => ({
        outcome: 'stop' as const,
        answers: [],
        superUsers: [],
        stop: {
          code: 'STOP',
          message: 'Only the IHMS Project Team writes to NEC.',
          contact: { id: 'nec-service-desk', title: 'NEC service desk' },
          redirectTo: [
            {
              contact: 'ihms-mailbox',
              title: 'IHMS mailbox',
              channels: [
                { kind: 'email', title: 'E-mail', value: 'ihms@example.com' },
              ],
              opening,
              requestType: 'query',
            },
          ],
        },
      })),
    });
    renderPage(<GetHelpRouter />, api);
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'What do you need?' }),
      'phone number of NEC',
    );
    expect(
      await screen.findByText(
        'Please do not contact NEC service desk yourself',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Only the IHMS Project Team writes to NEC.'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(api.route).toHaveBeenLastCalledWith('default/nec-ihms', {
        text: 'phone number of NEC',
      }),
    );
  });

  it('says what to do where no system has a model', async () => {
    renderPage(<GetHelpRouter />, fakeApi());
    expect(
      await screen.findByText('No system has a support model yet'),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const api = necApi({
      getModel: jest
        .fn()
        .mockRejectedValueOnce(new Error('The portal did not answer'))
        .mockResolvedValue(nec),
    });
    renderPage(<GetHelpRouter />, api);
    expect(
      await screen.findByText('The portal did not answer'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('What do you need?')).toBeInTheDocument();
  });
});
