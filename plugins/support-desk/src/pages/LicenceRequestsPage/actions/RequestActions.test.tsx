import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { licenceRequestDetail } from '../../../__testUtils__/licenceRequests';
import {
  button,
  click,
  openRequest,
  region,
  seen,
} from '../__testUtils__/openRequest';

expect.extend(toHaveNoViolations);

describe('what can be done with a request for a licence', () => {
  it('approves, unless that is taken back in time', async () => {
    const { api, unmount } = openRequest(
      licenceRequestDetail({
        state: 'approval',
        possible: ['approve', 'decline'],
      }),
    );
    await click('Approve');
    expect(await screen.findByText('Approved')).toBeVisible();
    await click('Undo');
    expect(await button('Approve')).toBeVisible();
    unmount();
    expect(api.stepLicenceRequest).not.toHaveBeenCalled();
  });

  it('withdraws at the latest when the page is left', async () => {
    const { api, unmount } = openRequest(
      licenceRequestDetail({ possible: ['withdraw'] }),
    );
    await click('Withdraw the request');
    expect(api.stepLicenceRequest).not.toHaveBeenCalled();
    unmount();
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(seen, {
        action: 'withdraw',
      }),
    );
  });

  it('declines with a reason only', async () => {
    const { api } = openRequest(
      licenceRequestDetail({
        state: 'approval',
        possible: ['approve', 'decline'],
      }),
    );
    await click('Decline');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Decline' }),
    );
    expect(
      await screen.findByText('Write the reason: it is told to who asked'),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'No budget',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Decline' }),
    );
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(seen, {
        action: 'decline',
        reason: 'No budget',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('changes the class to another that has places', async () => {
    const { api, container } = openRequest(
      licenceRequestDetail({
        state: 'training',
        training: { day: '2025-03-18', missed: ['2025-03-04'] },
        possible: ['book', 'attended', 'missed'],
      }),
    );
    expect(await region('Progress')).toHaveTextContent('Missed: Tue 4 March');
    await click('Change the class');
    const april = await screen.findByRole('radio', { name: /15 April/ });
    expect(screen.getByRole('radio', { name: /18 March/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /1 April.*Full/ })).toBeDisabled();
    expect(
      screen.getByText(
        'New User Training: 1st and 3rd Tuesday of the month, Go To Meeting',
      ),
    ).toBeVisible();
    await userEvent.click(april);
    await click('Book a class');
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(seen, {
        action: 'book',
        day: '2025-04-15',
      }),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks when the training was attended while the class is still to come, which nobody can have missed', async () => {
    openRequest(
      licenceRequestDetail({
        state: 'training',
        training: { day: '2025-03-18', missed: [] },
        possible: ['attended', 'missed'],
      }),
    );
    await click('Has attended the training');
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'When did Imogen Vale attend the training?',
    );
    expect(
      screen.queryByRole('button', { name: 'Has missed the class' }),
    ).not.toBeInTheDocument();
  });

  it('asks for the day of a training without class', async () => {
    const { api } = openRequest(
      licenceRequestDetail({
        state: 'training',
        training: { missed: [] },
        possible: ['attended'],
      }),
    );
    await click('Has attended the training');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Has attended the training' }),
    );
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(seen, {
        action: 'attended',
        day: '2025-03-08',
      }),
    );
  });
});
