import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { exampleEscalations } from './__testUtils__/escalations';
import { openEscalating } from './__testUtils__/openEscalating';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

beforeEach(() => sessionStorage.clear());

const raised = exampleTicket({ id: '9', key: 'IHMS-1050' });
const getEscalations = jest.fn(async () => exampleEscalations());

async function openDialog(name = 'Escalate') {
  await userEvent.click(await screen.findByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('radiogroup', { name: /to/ });
  return dialog;
}

async function type(
  dialog: ReturnType<typeof within>,
  name: RegExp,
  text: string,
) {
  await userEvent.click(dialog.getByRole('textbox', { name }));
  await userEvent.paste(text);
}

const send = (dialog: ReturnType<typeof within>, name = 'Escalate') =>
  userEvent.click(dialog.getByRole('button', { name }));

describe('escalating', () => {
  it('raises a request at the vendor with its evidence and priority, and leads to it', async () => {
    const { api } = openEscalating(
      {
        getEscalations,
        escalateTicket: jest.fn(async () => ({
          ticket: exampleTicket({ version: 2, status: 'waiting' }),
          raised,
        })),
      },
      {
        'service-incident': {
          asks: [],
          priorities: 'nec-priority',
          prioritySetByRequester: true,
        },
      },
    );
    const dialog = await openDialog();
    expect(
      dialog.getByRole('checkbox', { name: /Employee Zone/ }),
    ).toBeChecked();
    await userEvent.click(
      dialog.getByRole('radio', { name: 'Service incident to NEC' }),
    );
    expect(dialog.getByRole('radio', { name: /^P2\. Use of/ })).toBeChecked();
    await type(dialog, /Why it goes there/, 'A fault of the product');
    await userEvent.click(
      dialog.getByRole('checkbox', { name: /I am registered/ }),
    );
    await userEvent.click(
      dialog.getByRole('radio', { name: /^P1\. The LIVE/ }),
    );
    await send(dialog);
    await waitFor(() => expect(api.escalateTicket).toHaveBeenCalled());
    const [seen, escalation, options] = api.escalateTicket.mock.calls[0];
    expect(seen).toEqual({ ticket: '1', version: 1 });
    expect(escalation).toMatchObject({
      to: 'level',
      level: 'level-3',
      reason: 'A fault of the product',
      confirmed: { registration: true },
      evidence: { tried: ['employee-zone'] },
      raise: { requestType: 'service-incident', priority: 'p1' },
    });
    expect(options?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(
      await screen.findByRole('link', { name: 'Open IHMS-1050' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1050');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says at its questions what is wrong, sends nothing, and has no barrier', async () => {
    const { api } = openEscalating({ getEscalations });
    const dialog = await openDialog();
    await send(dialog);
    expect(await dialog.findByText(/Why it goes there must be/)).toBeVisible();
    expect(dialog.getByText(/I am registered must be ticked/)).toBeVisible();
    expect(api.escalateTicket).not.toHaveBeenCalled();
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
  });

  it('keeps what was typed after an error, and sends it again under the same key', async () => {
    const escalateTicket = jest
      .fn()
      .mockRejectedValueOnce(new Error('Not reachable'))
      .mockResolvedValue({ ticket: exampleTicket({ version: 2 }) });
    const { onMoved } = openEscalating({ getEscalations, escalateTicket });
    const dialog = await openDialog('Give back');
    await type(dialog, /Why it goes there/, 'They can do it');
    await send(dialog, 'Give back');
    expect(await dialog.findByText('Not reachable')).toBeVisible();
    await send(dialog, 'Give back');
    await waitFor(() => expect(escalateTicket).toHaveBeenCalledTimes(2));
    const [first, second] = escalateTicket.mock.calls;
    expect(second[1]).toMatchObject({
      level: 'level-1',
      reason: 'They can do it',
    });
    expect(second[2]).toEqual(first[2]);
    expect(onMoved).toHaveBeenCalledWith(
      'deescalate',
      expect.objectContaining({ version: 2 }),
    );
  });

  it('shows what the back end finds wrong of the new request at its question', async () => {
    const fields = [
      { field: 'raise.summary', message: 'Summary says nothing' },
    ];
    const error = Object.assign(new Error('Wrong'), {
      body: { error: { message: 'Wrong', fields } },
    });
    const escalateTicket = jest.fn(async () => Promise.reject(error));
    openEscalating({ getEscalations, escalateTicket });
    const dialog = await openDialog();
    await userEvent.click(
      dialog.getByRole('radio', { name: 'Service request to NEC' }),
    );
    await type(dialog, /Why it goes there/, 'A licence');
    await userEvent.click(
      dialog.getByRole('checkbox', { name: /I am registered/ }),
    );
    await send(dialog);
    expect(await dialog.findByText('Summary says nothing')).toBeVisible();
    expect(
      dialog.getByRole('textbox', { name: /In a few words/ }),
    ).toHaveAccessibleDescription(/Summary says nothing/);
  });

  it('is still there as it was left', async () => {
    openEscalating({ getEscalations });
    const dialog = await openDialog();
    await type(dialog, /Why it goes there/, 'Not ours');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    const again = await openDialog();
    expect(
      again.getByRole('textbox', { name: /Why it goes there/ }),
    ).toHaveValue('Not ours');
  });

  it('says why a level is not open, and whom to ask instead (P-11)', async () => {
    const { levels, ...rest } = exampleEscalations();
    const [down, here, up] = levels;
    const vendor = {
      ...up,
      id: 'vendor',
      title: 'Vendor',
      level: 4,
      allowed: false,
      reason: 'Only for the project team',
      refusal: {
        code: 'ROLE_REQUIRED',
        message: 'Only for the project team',
        text: 'The project team speaks with the vendor.',
        ask: [{ role: 'team', title: 'IHMS Project Team', people: [] }],
      },
    };
    openEscalating({
      getEscalations: jest.fn(async () => ({
        ...rest,
        levels: [down, here, up, vendor],
      })),
    });
    const dialog = await openDialog();
    expect(
      dialog.getByText('The project team speaks with the vendor.'),
    ).toBeVisible();
    expect(dialog.getByText('Ask IHMS Project Team')).toBeVisible();
    expect(
      dialog.queryByRole('radio', { name: /Vendor/ }),
    ).not.toBeInTheDocument();
  });
});
