import { mockApis } from '@backstage/frontend-test-utils';
import { ResponseError } from '@backstage/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { address, necApi, renderRaise } from './testPage';

expect.extend(toHaveNoViolations);

const INCIDENT = 'type=service-incident';

const summary = () => screen.findByRole('textbox', { name: 'In a few words' });
const send = (name: string) => screen.getByRole('button', { name });

/** As typing, but all at once. */
async function fill(input: HTMLElement, text: string) {
  await userEvent.click(input);
  await userEvent.paste(text);
}

async function fillIncident() {
  await fill(await summary(), 'Letters print twice');
  await fill(
    screen.getByRole('textbox', { name: 'What happens' }),
    'Since this morning.',
  );
  await userEvent.click(screen.getByRole('radio', { name: /^P2/ }));
}

const refusal = (status: number, error: object) =>
  ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: status } }), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }) as never,
  );

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
    await userEvent.click(send('Log the incident'));

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

  it('sends once, says by when an answer comes, and goes to the ticket', async () => {
    const api = necApi();
    const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
    const storage = mockApis.storage();
    await renderRaise({ query: INCIDENT, api, toasts, storage });
    await fillIncident();
    await userEvent.click(send('Log the incident'));

    await waitFor(() => expect(address()).toBe('/support/tickets/IHMS-1'));
    expect(api.createTicket).toHaveBeenCalledTimes(1);
    expect(api.createTicket).toHaveBeenCalledWith(
      {
        model: 'default/nec-ihms',
        requestType: 'service-incident',
        summary: 'Letters print twice',
        description: 'Since this morning.',
        priority: 'p2',
        fields: {},
        confirmed: {},
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({
        title: expect.stringContaining(
          'You will hear back by Mon 10 March, 12:00',
        ),
      }),
    );
    expect(
      storage
        .forBucket('support-desk.drafts')
        .snapshot('default/nec-ihms/service-incident').presence,
    ).toBe('absent');
  });

  it('brings what the back end finds wrong to its question', async () => {
    const error = await refusal(422, {
      name: 'InputError',
      message: 'm',
      code: 'INVALID_FIELDS',
      fields: [{ field: 'description', message: 'is too rude' }],
    });
    await renderRaise({
      query: INCIDENT,
      api: necApi({ createTicket: jest.fn().mockRejectedValue(error) }),
    });
    await fillIncident();
    await userEvent.click(send('Log the incident'));
    const list = await screen.findByRole('region', {
      name: '1 answer needs your attention',
    });
    await waitFor(() => expect(list).toHaveFocus());
    expect(
      screen.getByRole('textbox', { name: 'What happens' }),
    ).toHaveAccessibleDescription('is too rude');
  });

  it('tells a refusal in words, with the right place', async () => {
    const error = await refusal(403, {
      name: 'NotAllowedError',
      message: 'No.',
      code: 'STOP',
      text: 'Users do not contact NEC.',
      redirectTo: [
        {
          contact: 'ihms-mailbox',
          title: 'IHMS mailbox',
          channels: [],
          opening: { state: 'always' },
          requestType: 'query',
        },
      ],
    });
    await renderRaise({
      query: INCIDENT,
      api: necApi({ createTicket: jest.fn().mockRejectedValue(error) }),
    });
    await fillIncident();
    await userEvent.click(send('Log the incident'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Users do not contact NEC.');
    expect(
      within(alert).getByRole('link', { name: 'Instead: IHMS mailbox' }),
    ).toHaveAttribute('href', expect.stringContaining('type=query'));
  });

  it('keeps everything when sending fails, to be sent again as the same', async () => {
    const createTicket = jest
      .fn()
      .mockRejectedValue(new TypeError('Failed to fetch'));
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    await renderRaise({ query: INCIDENT, api: necApi({ createTicket }) });
    await fillIncident();
    await user.click(send('Log the incident'));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Everything you typed is kept');
    expect(await summary()).toHaveValue('Letters print twice');

    await user.click(
      within(alert).getByRole('button', { name: 'Copy the text' }),
    );
    expect(copied).toHaveBeenCalledWith(
      expect.stringContaining('In a few words: Letters print twice'),
    );
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(createTicket).toHaveBeenCalledTimes(2));
    const [first, second] = createTicket.mock.calls;
    expect(second).toEqual(first);
  });

  it('asks to tick what has to be tried first, and knows what was', async () => {
    const storage = mockApis.storage();
    const first = await renderRaise({ query: 'type=query', storage });
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
    await renderRaise({ query: 'type=query', storage });
    expect(await tick()).toBeChecked();
  });
});

describe('the draft', () => {
  it('is kept while typing and restored, for each type', async () => {
    const storage = mockApis.storage();
    const first = await renderRaise({ query: INCIDENT, storage });
    await fill(await summary(), 'Letters print twice');
    expect(
      await screen.findByText('Draft kept, 16:00', {}, { timeout: 3000 }),
    ).toBeVisible();
    first.unmount();

    const second = await renderRaise({ query: 'type=login', storage });
    expect(await summary()).toHaveValue('');
    second.unmount();

    await renderRaise({ query: INCIDENT, storage });
    expect(await summary()).toHaveValue('Letters print twice');
    expect(screen.getByText('Draft kept, 16:00')).toBeVisible();
  });

  it('is kept on leaving, before a second has passed', async () => {
    const storage = mockApis.storage();
    const first = await renderRaise({ query: INCIDENT, storage });
    await fill(await summary(), 'x');
    first.unmount();
    await renderRaise({ query: INCIDENT, storage });
    expect(await summary()).toHaveValue('x');
  });

  it('can be discarded, and had back for ten seconds', async () => {
    await renderRaise({ query: INCIDENT });
    await fill(await summary(), 'Letters');
    const discard = await screen.findByRole(
      'button',
      { name: 'Discard draft' },
      { timeout: 3000 },
    );
    await userEvent.click(discard);
    expect(await summary()).toHaveValue('');
    expect(screen.getByText('Draft discarded')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await summary()).toHaveValue('Letters');
    expect(screen.queryByText('Draft discarded')).not.toBeInTheDocument();
  });

  it('cannot be had back later', async () => {
    await renderRaise({ query: INCIDENT });
    await fill(await summary(), 'Letters');
    await screen.findByText(/^Draft kept/, {}, { timeout: 3000 });
    jest.useFakeTimers();
    try {
      act(() => send('Discard draft').click());
      expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
      act(() => jest.advanceTimersByTime(10_000));
      expect(
        screen.queryByRole('button', { name: 'Undo' }),
      ).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });
});
