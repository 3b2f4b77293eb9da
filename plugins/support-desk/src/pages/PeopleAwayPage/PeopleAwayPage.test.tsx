import '../../__testUtils__/wideScreen';
import type {
  Absence,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleAbsence } from '../../__testUtils__/absences';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { PeopleAwayPage } from './PeopleAwayPage';

expect.extend(toHaveNoViolations);

const ME = 'user:default/dana-struan';
const LATER = exampleAbsence({
  id: 'absence-2',
  user: { ref: 'user:default/rory-baird', title: 'Rory Baird' },
  from: '2025-04-01',
  to: undefined,
  timeZone: 'America/Phoenix',
  deputy: undefined,
  note: undefined,
  mayEdit: false,
});

const user = (name: string, displayName: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { displayName } },
});

const open = (changes: Partial<SupportDeskApi> = {}, at = '/') => {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getAbsences: jest.fn(async () => ({ items: [exampleAbsence(), LATER] })),
    ...changes,
  });
  const identity = {
    getBackstageIdentity: async () => ({
      type: 'user' as const,
      userEntityRef: ME,
      ownershipEntityRefs: [ME],
    }),
    getProfileInfo: async () => ({}),
    getCredentials: async () => ({}),
    signOut: async () => {},
  };
  const view = renderPage(<PeopleAwayPage />, api, {
    at,
    entities: [
      user('dana-struan', 'Dana Struan'),
      user('lena-baird', 'Lena Baird'),
    ],
    apis: [[identityApiRef, identity]],
  });
  return { api, ...view };
};

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

/** Once it is known what the time is: rows stand elsewhere before that. */
const pressOfRow = async (name: RegExp) => {
  await screen.findByText('Away now');
  await press(name);
};

const DELETE =
  /^Delete the absence of Dana Struan, Mon 3 March to Mon 10 March/;

describe('PeopleAwayPage', () => {
  it('says who is away now and later, until when, and who is asked instead', async () => {
    const { container, api } = open();
    const now = await screen.findByRole('region', { name: 'Away now' });
    expect(within(now).getByRole('listitem')).toHaveTextContent(
      /Dana StruanAnnual leaveMon 3 March to Mon 10 March.*Ask Lena Baird/,
    );
    expect(
      screen.getByRole('region', { name: 'Away later' }),
    ).toHaveTextContent(
      /Rory BairdFrom Tue 1 April, until further notice \(America\/Phoenix\)Nobody is asked instead/,
    );
    expect(
      screen.queryByRole('button', { name: /absence of Rory Baird/ }),
    ).not.toBeInTheDocument();
    expect(api.getAbsences).toHaveBeenCalledWith({});
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows those of the people of a model', async () => {
    const { api } = open({}, '/?of=default/nec-ihms');
    await screen.findByText('Away now');
    expect(api.getAbsences).toHaveBeenCalledWith({ model: 'default/nec-ihms' });
  });

  it('says when nobody is away', async () => {
    open({ getAbsences: jest.fn(async () => ({ items: [] })) });
    expect(await screen.findByText('Nobody is away')).toBeVisible();
  });

  it('records that the reader is away, and takes it back', async () => {
    const { api } = open({
      createAbsence: jest.fn(async () =>
        exampleAbsence({ id: 'absence-9', version: 1 }),
      ),
      deleteAbsence: jest.fn(async () => {}),
    });
    await press('I am away');
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByRole('group', { name: 'Who is away' }),
    ).toHaveTextContent('dana-struan');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText('Say from which day on')).toBeVisible();
    expect(api.createAbsence).not.toHaveBeenCalled();

    const first = dialog.getByRole('group', { name: /First day/ });
    const [part] = within(first).getAllByRole('spinbutton');
    await userEvent.click(part);
    await userEvent.keyboard('03102025');
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Note/ }),
      'Training',
    );
    expect(
      await axe(screen.getByRole('dialog'), {
        // The dialog is drawn into the body, as all of the portal's are.
        rules: { region: { enabled: false } },
      }),
    ).toHaveNoViolations();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.createAbsence).toHaveBeenCalledWith({
        user: ME,
        from: '2025-03-10',
        to: undefined,
        timeZone: expect.any(String),
        deputy: undefined,
        note: 'Training',
      }),
    );
    expect(
      await screen.findByText('Dana Struan is recorded as away'),
    ).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await press('Undo');
    expect(api.deleteAbsence).toHaveBeenCalledWith('absence-9', 1);
    expect(await screen.findByText('Taken back: Dana Struan')).toBeVisible();
  });

  it('shows what is wrong at its field, and keeps what was entered', async () => {
    const wrong = Object.assign(new Error('Request failed with 422'), {
      body: {
        error: {
          fields: [
            { field: 'deputy', message: 'has to be somebody else' },
            { field: 'to', message: 'is before the first day' },
          ],
        },
      },
    });
    open({
      editAbsence: jest.fn(async () => {
        throw wrong;
      }),
    });
    await pressOfRow(/^Edit the absence of Dana Struan/);
    const dialog = within(await screen.findByRole('dialog'));
    const note = dialog.getByRole('textbox', { name: /Note/ });
    await userEvent.type(note, ', at sea');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('is before the first day')).toBeVisible();
    expect(
      dialog.getByRole('group', { name: 'Deputy' }),
    ).toHaveAccessibleDescription('has to be somebody else');
    expect(note).toHaveValue('Annual leave, at sea');
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('lets what was entered follow the change of somebody else', async () => {
    const stale = Object.assign(new Error('Request failed with 409'), {
      body: { error: { code: 'STALE_VERSION', version: 5, message: 'x' } },
    });
    const editAbsence = jest
      .fn<Promise<Absence>, [string, number, unknown]>()
      .mockRejectedValueOnce(stale)
      .mockResolvedValueOnce(exampleAbsence({ version: 6 }))
      .mockResolvedValueOnce(exampleAbsence({ version: 7 }));
    open({ editAbsence });
    await pressOfRow(/^Edit the absence of Dana Struan/);
    await userEvent.clear(await screen.findByRole('textbox', { name: /Note/ }));
    await press('Save');
    expect(
      await screen.findByText('Somebody else has changed this absence'),
    ).toBeVisible();
    await press('Save mine');
    expect(
      await screen.findByText('The absence of Dana Struan is changed'),
    ).toBeVisible();
    expect(editAbsence).toHaveBeenLastCalledWith('absence-1', 5, {
      note: null,
    });
    await press('Undo');
    await waitFor(() =>
      expect(editAbsence).toHaveBeenLastCalledWith('absence-1', 6, {
        from: '2025-03-03',
        to: '2025-03-10',
        deputy: 'user:default/lena-baird',
        note: 'Annual leave',
      }),
    );
  });

  it('deletes, and takes that back by recording it again', async () => {
    const { api } = open({
      deleteAbsence: jest.fn(async () => {}),
      createAbsence: jest.fn(async () => exampleAbsence()),
    });
    await pressOfRow(DELETE);
    expect(
      await screen.findByText('The absence of Dana Struan is deleted'),
    ).toBeVisible();
    expect(api.deleteAbsence).toHaveBeenCalledWith('absence-1', 1);
    await press('Undo');
    await waitFor(() =>
      expect(api.createAbsence).toHaveBeenCalledWith({
        user: 'user:default/dana-struan',
        from: '2025-03-03',
        to: '2025-03-10',
        timeZone: 'Europe/London',
        deputy: 'user:default/lena-baird',
        note: 'Annual leave',
      }),
    );
  });

  it('says why one was not deleted', async () => {
    open({
      deleteAbsence: jest.fn(async () => {
        throw new Error('No connection.');
      }),
    });
    await pressOfRow(DELETE);
    expect(
      await screen.findByText('The absence was not deleted'),
    ).toBeVisible();
    expect(screen.getByText('No connection.')).toBeVisible();
  });
});
