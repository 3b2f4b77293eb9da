import { ResponseError } from '@backstage/errors';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  address,
  fillIncident,
  necApi,
  renderRaise,
  summary,
} from './__testUtils__/raisePage';

const INCIDENT = 'type=service-incident';

const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Log the incident' }));

const refusal = (status: number, error: object) =>
  ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: status } }), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }) as never,
  );

describe('sending a request', () => {
  it('sends once, says by when an answer comes, and goes to the ticket', async () => {
    const api = necApi();
    const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
    const storage = mockApis.storage();
    await renderRaise({ query: INCIDENT, api, toasts, storage });
    await fillIncident();
    await send();

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
    await send();
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
    await send();
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
    await send();

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
});
