import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Problem,
  Similar,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleTicket } from '../../__testUtils__/tickets';
import {
  fill,
  fillIncident,
  necApi,
  necDetail,
  renderRaise,
  summary,
} from './__testUtils__/raisePage';

expect.extend(toHaveNoViolations);

const INCIDENT = 'type=service-incident';

const problem: Problem & { words: string[] } = {
  id: 'p1',
  key: 'IHMS-P3',
  model: 'supportmodel:default/nec-ihms',
  title: 'Letter batch stops',
  description: '',
  workaround: 'Print them in two halves.',
  status: 'knownError',
  createdBy: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
  createdAt: '2025-03-01T09:00:00Z',
  updatedAt: '2025-03-01T09:00:00Z',
  version: 1,
  tickets: 2,
  openTickets: 2,
  words: ['letters'],
};

const similar: Similar = {
  tickets: [
    {
      id: '7',
      key: 'IHMS-1027',
      summary: 'Letters: batch stops after 100',
      status: 'inProgress',
      statusTitle: 'Active',
      level: 'level-3',
      createdAt: '2025-03-01T09:00:00Z',
      sameModule: true,
      affected: 3,
      words: ['letters'],
    },
  ],
  problems: [problem],
};

const known = () => screen.findByRole('region', { name: 'Known already?' });

const tell = async (words: string) => fill(await summary(), words);

describe('what is known already', () => {
  const api = (changes = {}) =>
    necApi({ getSimilar: jest.fn(async () => similar), ...changes });

  it('is shown from the third word on, is counted, and takes no focus', async () => {
    const fake = api();
    const { container } = await renderRaise({ query: INCIDENT, api: fake });
    await tell('Letters stop');
    await tell(' early');
    const card = await known();
    expect(
      within(card).getByText(
        'IHMS-1027, Active, same module, 3 people have it',
      ),
    ).toBeVisible();
    expect(within(card).getByText('Print them in two halves.')).toBeVisible();
    expect(
      screen.getByText('2 things are known that look like this'),
    ).toHaveAttribute('aria-live', 'polite');
    expect(await summary()).toHaveFocus();
    expect(fake.getSimilar).toHaveBeenCalledTimes(1);
    expect(fake.getSimilar).toHaveBeenCalledWith({
      model: 'default/nec-ihms',
      module: undefined,
      text: 'Letters stop early',
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('can be joined, which shows its times, and left again', async () => {
    const joined = exampleTicket({ id: '7', key: 'IHMS-1027' });
    const fake = api({
      addAffected: jest.fn(async () => joined),
      removeAffected: jest.fn(async () => joined),
    });
    await renderRaise({ query: INCIDENT, api: fake });
    await tell('Letters stop early');
    await userEvent.click(
      within(await known()).getByRole('button', { name: /add me$/ }),
    );
    expect(await screen.findByText('You are added to IHMS-1027')).toBeVisible();
    expect(screen.getByText('Mon 10 March, 12:00')).toBeVisible();
    expect(fake.createTicket).not.toHaveBeenCalled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the form' }),
    );
    await waitFor(async () =>
      expect(await summary()).toHaveValue('Letters stop early'),
    );
    expect(fake.removeAffected).toHaveBeenCalledWith('7');
  });

  it('may have solved it, or be something else', async () => {
    await renderRaise({ query: INCIDENT, api: api() });
    await tell('Letters stop early');
    await userEvent.click(
      within(await known()).getByRole('button', {
        name: 'IHMS-1027 is not the same',
      }),
    );
    expect(screen.queryByText(/IHMS-1027/)).not.toBeInTheDocument();
    await userEvent.click(
      within(await known()).getByRole('button', { name: 'IHMS-P3 solved it' }),
    );
    expect(await screen.findByText('Good to hear')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('the priority', () => {
  it('is suggested from the answers, and another one needs a reason', async () => {
    const fake = necApi();
    const { container } = await renderRaise({ query: INCIDENT, api: fake });
    await fillIncident();
    await userEvent.click(screen.getByRole('radio', { name: /^Intermittent/ }));
    expect(
      await screen.findByText('P3 is suggested by your answers:'),
    ).toBeVisible();
    // The reader's own choice stays.
    expect(screen.getByRole('radio', { name: /^P2/ })).toBeChecked();
    const why = await screen.findByRole('textbox', { name: 'Why this one' });
    expect(await axe(container)).toHaveNoViolations();

    const send = screen.getByRole('button', { name: 'Log the incident' });
    await userEvent.click(send);
    expect(fake.createTicket).not.toHaveBeenCalled();
    await fill(why, 'Letters go out at noon.');
    await userEvent.click(send);
    await waitFor(() =>
      expect(fake.createTicket).toHaveBeenCalledWith(
        expect.objectContaining({
          priority: 'p2',
          priorityReason: 'Letters go out at noon.',
        }),
        expect.anything(),
      ),
    );
  });

  it('asks for no effect where no criterion of the model speaks of one', async () => {
    const detail = necDetail();
    const { values } = detail.model.priorities['nec-priority'];
    for (const value of Object.values(values)) {
      value.criteria = [
        { text: `As ${value.title} was agreed`, environment: 'any' },
      ];
    }
    const getModel = jest.fn(async () => detail);
    await renderRaise({ query: INCIDENT, api: necApi({ getModel }) });
    await summary();
    expect(screen.getByRole('radio', { name: /^P1/ })).toBeVisible();
    expect(
      screen.queryByRole('radiogroup', { name: /^Effect on the work/ }),
    ).not.toBeInTheDocument();
  });

  it('follows the suggestion until the reader chooses', async () => {
    await renderRaise({ query: INCIDENT });
    await summary();
    await userEvent.click(screen.getByRole('radio', { name: /^Stopped/ }));
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: /^P1/ })).toBeChecked(),
    );
    await userEvent.click(screen.getByRole('radio', { name: /^Minor/ }));
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: /^P4/ })).toBeChecked(),
    );
    expect(
      screen.queryByRole('textbox', { name: 'Why this one' }),
    ).not.toBeInTheDocument();
  });
});

describe('the request', () => {
  it('says that it is urgent, in the field of the model too (O1-9)', async () => {
    const fake = necApi();
    await renderRaise({ query: 'type=query', api: fake });
    await tell('Where is my query?');
    await fill(screen.getByRole('textbox', { name: 'Query' }), 'I need it.');
    expect(screen.getByRole('radio', { name: /^Non-urgent/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^Urgent/ }));
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'I go on without' }),
    );
    const module = screen.getByRole('button', { name: /Module/ });
    await userEvent.click(module);
    await userEvent.click(await screen.findByRole('option', { name: 'Rents' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the question' }),
    );
    await waitFor(() =>
      expect(fake.createTicket).toHaveBeenCalledWith(
        expect.objectContaining({ case: 'urgent', fields: { urgent: true } }),
        expect.anything(),
      ),
    );
  });

  it('takes its files along once the ticket is there', async () => {
    const fake = necApi({
      addAttachment: jest.fn(async () => ({} as never)),
    });
    const { container } = await renderRaise({ query: INCIDENT, api: fake });
    await fillIncident();
    const file = new File(['picture'], 'letter.png');
    await userEvent.upload(
      container.querySelector<HTMLInputElement>('input[type=file]')!,
      file,
    );
    expect(await screen.findByText('letter.png')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Log the incident' }),
    );
    await waitFor(() =>
      expect(fake.addAttachment).toHaveBeenCalledWith('1', file, {
        name: 'letter.png',
      }),
    );
  });

  it('is a call where support writes it down: who calls must be said (S0-65)', async () => {
    await renderRaise({ query: `${INCIDENT}&channel=phone` });
    await summary();
    expect(screen.getByText('Log a call')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Log the incident' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Who calls must be answered' }),
    ).toBeVisible();
  });
});

describe('what the model asks first', () => {
  it('is a registration, in its own words (S1-50)', async () => {
    const detail = necDetail();
    detail.requestTypes['service-incident'].asks = [
      { kind: 'registration', text: 'NEC customer portal' },
      { kind: 'training', text: 'IHMS basics' },
    ];
    const api = necApi({ getModel: jest.fn(async () => detail) });
    await renderRaise({ query: 'type=service-incident', api });
    expect(
      await screen.findByRole('checkbox', { name: /I am registered/ }),
    ).toHaveAccessibleDescription('NEC customer portal');
    expect(
      screen.getByRole('checkbox', { name: /I have had the training/ }),
    ).toHaveAccessibleDescription('IHMS basics');
  });
});
