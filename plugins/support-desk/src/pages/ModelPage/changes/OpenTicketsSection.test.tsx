import type {
  BulkTransition,
  ModelChange,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { ModelProvider } from '../parts/ModelContext';
import { OpenTicketsSection } from './OpenTicketsSection';

expect.extend(toHaveNoViolations);

const item = (number: number): ModelChange['items'][number] => ({
  ticket: String(number),
  key: `IHMS-${number}`,
  summary: `Summary ${number}`,
  version: 3,
  changes: [
    {
      measure: 'response',
      title: 'Response',
      oldDueAt: '2025-03-10T12:00:00Z',
      newDueAt: '2025-03-11T09:30:00Z',
    },
    {
      measure: 'resolution',
      title: 'Resolution',
      oldDueAt: null,
      newDueAt: '2025-03-14T16:00:00Z',
    },
  ],
});

const items = (count: number) =>
  [...Array(count).keys()].map(index => item(index + 1));

const open = (change: ModelChange, changes: Partial<SupportDeskApi> = {}) => {
  const api = fakeApi({
    previewModelChange: jest.fn(async () => change),
    transitionTickets: jest.fn(async ({ tickets }: BulkTransition) => ({
      items: tickets.map(({ ticket, version }) => ({
        ticket,
        changed: exampleTicket({ id: ticket, version: version + 1 }),
      })),
    })),
    undoTicket: jest.fn(async () => exampleTicket({ version: 5 })),
    ...changes,
  });
  const section = (
    <ModelProvider detail={exampleDetail('nec-ihms')}>
      <OpenTicketsSection />
    </ModelProvider>
  );
  return { api, ...renderPage(section, api) };
};

describe('OpenTicketsSection', () => {
  it('shows what would change, from when to when', async () => {
    const { container } = open({ items: items(2), open: 37 });
    expect(
      await screen.findByText('2 of 37 open tickets would change.'),
    ).toBeVisible();
    const list = screen.getByRole('list', {
      name: 'Open tickets that would change',
    });
    expect(
      within(list).getByRole('link', { name: 'Summary 1' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1');
    expect(
      within(list).getAllByText(
        'Response: due Mon 10 March, 12:00, then Tue 11 March, 09:30',
      ),
    ).toHaveLength(2);
    expect(
      within(list).getAllByText(/Resolution: due no set time, then Fri 14/),
    ).toHaveLength(2);
    expect(
      screen.getByRole('button', { name: 'Apply to 0 tickets' }),
    ).toBeDisabled();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('applies the model to those that are chosen, and takes it back', async () => {
    const { api } = open({ items: items(3), open: 3 });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'IHMS-2, Summary 2' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Apply to 1 ticket' }),
    );
    expect(await screen.findByText('1 ticket changed')).toBeVisible();
    expect(api.transitionTickets).toHaveBeenCalledWith({
      tickets: [{ ticket: '2', version: 3 }],
      transition: { action: 'applyModel' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('1 change taken back')).toBeVisible();
    expect(api.undoTicket).toHaveBeenCalledWith({ ticket: '2', version: 4 });
  });

  it('goes on in steps, and says how far it is and what failed and why', async () => {
    let goOn: (() => void) | undefined;
    const transitionTickets = jest
      .fn()
      .mockImplementationOnce(async ({ tickets }: BulkTransition) => ({
        items: tickets.map(({ ticket }, index) =>
          index === 0
            ? {
                ticket,
                error: { name: 'ConflictError', message: 'It was closed.' },
              }
            : { ticket, changed: exampleTicket({ id: ticket, version: 4 }) },
        ),
      }))
      .mockImplementationOnce(
        () =>
          new Promise((_, reject) => {
            goOn = () => reject(new Error('No connection.'));
          }),
      );
    open({ items: items(60), open: 60 }, { transitionTickets });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'All 60' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Apply to 60 tickets' }),
    );
    expect(await screen.findByText('50 of 60 tickets')).toBeVisible();
    await waitFor(() => expect(goOn).toBeDefined());
    goOn?.();
    expect(await screen.findByText('49 tickets changed')).toBeVisible();
    expect(screen.getByText('It was closed.')).toBeVisible();
    expect(screen.getAllByText('No connection.')).toHaveLength(10);
  });

  it('says so where all follow this version', async () => {
    open({ items: [], open: 12 });
    expect(
      await screen.findByText('All open tickets follow this version.'),
    ).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
