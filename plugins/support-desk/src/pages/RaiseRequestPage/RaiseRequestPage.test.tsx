import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  address,
  necApi,
  necDetail,
  renderRaise,
  summary,
} from './__testUtils__/raisePage';

expect.extend(toHaveNoViolations);

const INCIDENT = 'type=service-incident';

describe('RaiseRequestPage', () => {
  it('shows what may be requested, and why something may not and whom to ask', async () => {
    const { container } = await renderRaise();
    expect(screen.getByRole('radio', { name: /^Query/ })).toBeEnabled();
    expect(
      screen.getByRole('radio', { name: /^Service request/ }),
    ).toBeDisabled();
    expect(
      screen.getByText('Service request to NEC is only for IHMS Project Team.'),
    ).toBeVisible();
    expect(screen.getByText('Ask IHMS Project Team: Lena Baird')).toBeVisible();

    await userEvent.click(screen.getByRole('radio', { name: /^Query/ }));
    expect(await screen.findByRole('textbox', { name: 'Query' })).toBeVisible();
    expect(address()).toContain('type=query');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says of a refused type in the address that it cannot be raised', async () => {
    await renderRaise({ query: 'type=service-request' });
    expect(
      screen.getByRole('heading', {
        name: 'You cannot raise “Service request to NEC”',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('takes over words and entity, and takes the words along to another type', async () => {
    await renderRaise({
      query:
        'type=query&words=Letters%20print%20twice&entity=component:default/ihms-letters',
    });
    expect(await summary()).toHaveValue('Letters print twice');
    expect(
      screen.getByRole('button', { name: /Letters Module/ }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^Login/ }));
    await waitFor(async () =>
      expect(await summary()).toHaveValue('Letters print twice'),
    );
  });

  it('lists what is missing, with the focus, and leads to each question', async () => {
    const api = necApi();
    const { container } = await renderRaise({ query: INCIDENT, api });
    await summary();
    await userEvent.click(
      screen.getByRole('button', { name: 'Log the incident' }),
    );

    const list = await screen.findByRole('region', {
      name: '3 answers need your attention',
    });
    expect(list).toHaveFocus();
    expect(
      within(list)
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual([
      'In a few words must be answered',
      'What happens must be answered',
      'Priority must be answered',
    ]);
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      within(list).getByRole('link', { name: /^What happens/ }),
    );
    const description = screen.getByRole('textbox', { name: 'What happens' });
    expect(description).toHaveFocus();
    expect(description).toHaveAccessibleDescription(
      'What happens must be answered',
    );
    expect(api.createTicket).not.toHaveBeenCalled();
  });

  it('tells the promise of the priority chosen, and the call that it needs', async () => {
    await renderRaise({ query: INCIDENT });
    const promise = screen.getByRole('region', {
      name: 'When you will hear back',
    });
    expect(
      await within(promise).findByText('Choose the priority to see its times.'),
    ).toBeVisible();

    await userEvent.click(screen.getByRole('radio', { name: /^P2/ }));
    expect(
      await within(promise).findByText(/^Mon 10 March, 12:00/, {
        selector: 'p',
      }),
    ).toBeVisible();
    expect(within(promise).getByText('4 business hours')).toBeVisible();
    expect(
      within(promise).getByText('Fri 14 March, 16:00', { selector: 'dd' }),
    ).toBeVisible();

    await userEvent.click(screen.getByRole('radio', { name: /^P1/ }));
    expect(
      screen.getByText(/phoned into the service desk\. 555-0100/),
    ).toBeVisible();
    expect(
      await within(promise).findByText(/^Mon 10 March, 10:00/, {
        selector: 'p',
      }),
    ).toBeVisible();
  });

  it('tells a promise without a time in its words, and that there is none', async () => {
    await renderRaise({ query: 'type=login' });
    expect(
      await screen.findByText('As soon as possible', { exact: false }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /^Query/ }));
    expect(
      await screen.findByText('The support model promises no time for this.'),
    ).toBeVisible();
  });

  it('asks to tick what has to be tried first, where the model has no steps for it, and knows what was', async () => {
    const storage = mockApis.storage();
    const detail = necDetail();
    delete detail.requestTypes.query.selfHelp;
    const api = necApi({ getModel: jest.fn(async () => detail) });
    const first = await renderRaise({ query: 'type=query', storage, api });
    const tick = () =>
      screen.findByRole('checkbox', { name: /tried the steps of Self Learn/ });
    expect(await tick()).not.toBeChecked();
    first.unmount();

    storage
      .forBucket('support-desk.tried')
      .set('default/nec-ihms', [
        'help-function',
        'employee-zone',
        'ask-super-user',
      ]);
    await renderRaise({ query: 'type=query', storage, api });
    expect(await tick()).toBeChecked();
  });
});
