import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { TicketPage } from '../TicketPage';
import { ModelChangePreview } from './ModelChangePreview';

expect.extend(toHaveNoViolations);

describe('ModelChangePreview', () => {
  it('shows what today’s model would change before it is applied', async () => {
    const ticket = exampleTicket({
      version: 3,
      actions: [{ action: 'applyModel', allowed: true }],
    });
    const api = fakeApi({
      getModel: jest.fn(async () => exampleDetail('nec-ihms')),
      getTicket: jest.fn(async () => ticket),
      transitionTicket: jest.fn(async () => ({ ...ticket, version: 4 })),
      previewModelChange: jest.fn(async () => ({
        items: [
          {
            ticket: '1',
            key: 'IHMS-1042',
            summary: 'Arrears letters print twice',
            version: 3,
            changes: [
              {
                measure: 'response',
                title: 'Response',
                oldDueAt: '2025-03-10T12:00:00Z',
                newDueAt: '2025-03-11T09:30:00Z',
              },
            ],
          },
        ],
        open: 4,
      })),
    });
    renderPage(
      <Routes>
        <Route path="/:key" element={<TicketPage />} />
      </Routes>,
      api,
      { at: '/IHMS-1042' },
    );
    const name = 'Apply today’s support model';
    await userEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText(
        'Response: due Mon 10 March, 12:00, then Tue 11 March, 09:30',
      ),
    ).toBeInTheDocument();
    expect(api.transitionTicket).not.toHaveBeenCalled();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(within(dialog).getByRole('button', { name }));
    await waitFor(() =>
      expect(api.transitionTicket).toHaveBeenCalledWith(
        { ticket: '1', version: 3 },
        { action: 'applyModel' },
      ),
    );
  });

  it('says so where nothing would change', async () => {
    renderPage(<ModelChangePreview ticket={exampleTicket()} />, fakeApi());
    expect(
      await screen.findByText('No due time of this ticket would change.'),
    ).toBeVisible();
  });
});
