import type { Ladder } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleTicket } from '../../../../__testUtils__/tickets';
import {
  exampleEscalations,
  exampleLadder,
} from '../__testUtils__/escalations';
import { openTicket, withoutViewport } from '../__testUtils__/openTicket';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

beforeAll(withoutViewport);
beforeEach(() => sessionStorage.clear());

const vendor = {
  party: { id: 'nec', title: 'NEC' },
  state: 'reported' as const,
};

const open = (changes: Partial<Ladder> = {}) =>
  openTicket(
    {
      getEscalations: jest.fn(async () =>
        exampleEscalations({ ladder: exampleLadder(changes) }),
      ),
      escalateTicket: jest.fn(async () => ({ ticket: exampleTicket() })),
      recordLadderOutcome: jest.fn(async () => exampleTicket()),
    },
    { vendor },
  );

const panel = async () =>
  within(await screen.findByRole('region', { name: 'Escalation at NEC' }));

describe('the ladder', () => {
  it('says of every step how it stands, who it is and how they are reached', async () => {
    const { container } = open();
    const ladder = await panel();
    const [first, second, third, fourth] = ladder
      .getAllByRole('listitem')
      .map(it => within(it));
    expect(first.getByText(/^Taken .* by Lena Baird$/)).toBeVisible();
    expect(first.getByText('Reason: nobody called back')).toBeVisible();
    expect(first.getByText('Outcome not recorded yet')).toBeVisible();
    expect(second.getByText('Away until Wed 12 March')).toBeVisible();
    expect(
      second.getByText('Skipped: whoever is behind it is away'),
    ).toBeVisible();
    expect(third.getByText('Housing Development Director')).toBeVisible();
    expect(third.getByRole('link', { name: '555-0103' })).toHaveAttribute(
      'href',
      'tel:555-0103',
    );
    expect(third.getByText('Next')).toBeVisible();
    expect(fourth.getByText('his title is assumed')).toBeVisible();
    expect(ladder.getByText(/Customer Charter/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('takes the next step with a reason', async () => {
    const { api } = open();
    const ladder = await panel();
    await userEvent.click(
      ladder.getByRole('button', { name: 'Take the next step' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Step 3: Derek Dale')).toBeVisible();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Why the next step/ }),
      'Wanda is away',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Take the next step' }),
    );
    await waitFor(() =>
      expect(api.escalateTicket).toHaveBeenCalledWith(
        { ticket: '1', version: 1 },
        { to: 'step', step: 3, reason: 'Wanda is away' },
        { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
      ),
    );
  });

  it('records how a step ended', async () => {
    const { api } = open();
    const ladder = await panel();
    await userEvent.click(
      ladder.getByRole('button', {
        name: 'Record the outcome of step 1, NEC service desk',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      dialog.getByRole('radio', { name: /They have taken it/ }),
    );
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Record the outcome' }),
    );
    await waitFor(() =>
      expect(api.recordLadderOutcome).toHaveBeenCalledWith(
        { ticket: '1', version: 1 },
        1,
        { outcome: 'acknowledged', notes: undefined },
      ),
    );
  });

  it('suggests the next step where a target was missed', async () => {
    open({ suggested: { since: '2025-03-08T11:00:00Z', clock: 'Response' } });
    const ladder = await panel();
    expect(ladder.getByRole('status')).toHaveTextContent(
      /Response was missed .* Consider the next step\./,
    );
  });

  it.each([
    [{ allowed: false, reason: 'One step at a time' }, 'One step at a time'],
    [
      {
        allowed: false,
        refusal: { code: 'ROLE_REQUIRED', message: 'Only for the team' },
      },
      'Only for the team',
    ],
    [
      { allowed: false, stopped: 'acknowledged' as const },
      'Somebody has taken it: it goes no further by itself.',
    ],
  ])('does not offer the next step with %j', async (changes, words) => {
    open(changes);
    const ladder = await panel();
    expect(ladder.getByText(words)).toBeVisible();
    expect(
      ladder.queryByRole('button', { name: 'Take the next step' }),
    ).not.toBeInTheDocument();
  });
});
