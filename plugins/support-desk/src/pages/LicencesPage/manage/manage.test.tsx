import { turnScreen } from '../../../__testUtils__/wideScreen';
import type {
  Licence,
  LicenceList,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import {
  agencySeats,
  exampleLicence,
  exampleRegister,
} from '../../../__testUtils__/licences';
import { exampleDetail, exampleModel } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ManageLicence } from './ManageLicence';
import { LicencesHeader } from '../list/LicencesHeader';

expect.extend(toHaveNoViolations);

const NEC = exampleModel('nec-ihms');
const toasts = { post: jest.fn(), close: jest.fn(), toast$: jest.fn() };
const fromModel = exampleLicence({
  title: NEC.licences['business-objects'].title,
  service: { id: NEC.licences['business-objects'].service, title: 'BO' },
  mayManage: true,
});
const recorded = agencySeats({
  model: NEC.ref,
  mayManage: true,
  inUse: 0,
  unnamed: 0,
  free: 240,
  overUse: undefined,
});

const refused = (error: object) =>
  jest.fn(async () => {
    throw Object.assign(new Error('refused'), { body: { error } });
  });

const fake = (changes: Partial<SupportDeskApi> = {}) =>
  fakeApi({
    getModel: jest.fn(async () =>
      exampleDetail('nec-ihms', {
        source: { editUrl: 'https://git.example.com/edit/model.yaml' },
      }),
    ),
    editLicence: jest.fn(async () => recorded),
    createLicence: jest.fn(async () => recorded),
    deleteLicence: jest.fn(async () => {}),
    ...changes,
  });

function openOne(licence: Licence, changes: Partial<SupportDeskApi> = {}) {
  const api = fake(changes);
  const onDeleted = jest.fn();
  renderPage(<ManageLicence licence={licence} onDeleted={onDeleted} />, api, {
    toasts: toasts as never,
  });
  return { api, onDeleted };
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('menuitem', { name }));
const field = (name: RegExp) => screen.findByRole('textbox', { name });

async function write(name: RegExp, text: string) {
  const input = await field(name);
  await userEvent.clear(input);
  await userEvent.type(input, text);
  await userEvent.tab();
}

describe('changing a licence', () => {
  it('shows what the model states to be read, and sends what was changed of the rest', async () => {
    const { api } = openOne(fromModel);
    await press('Change');
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText('These are managed in Git'),
    ).toBeVisible();
    expect(
      within(dialog).getByRole('link', { name: 'Open the file' }),
    ).toHaveAttribute('href', 'https://git.example.com/edit/model.yaml');
    expect(screen.queryByRole('textbox', { name: /^Title/ })).toBeNull();
    expect(screen.queryByRole('textbox', { name: /^Bought/ })).toBeNull();
    await write(/^Vendor/, 'NEC');
    await write(/^Notice/, '90');
    expect(await axe(dialog)).toHaveNoViolations();
    await press('Save');
    await waitFor(() =>
      expect(api.editLicence).toHaveBeenCalledWith(
        { id: 'business-objects', version: 1 },
        { vendor: 'NEC', noticeDays: 90 },
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(toasts.post).toHaveBeenCalled();
  });

  it('asks why more is in use than was bought', async () => {
    const { api } = openOne(recorded);
    await press('Change');
    await write(/^Bought/, '5');
    await write(/^In use without a name/, '6');
    expect(
      screen.getByText('With these numbers 6 are in use and 5 were bought.'),
    ).toBeVisible();
    await press('Save');
    expect(
      await screen.findByText('Say why more is in use than was bought'),
    ).toBeVisible();
    await write(/^Why there is over-use/, 'Joined early');
    await press('Save');
    await waitFor(() =>
      expect(api.editLicence).toHaveBeenCalledWith(expect.anything(), {
        bought: 5,
        unnamed: 6,
        overUseReason: 'Joined early',
      }),
    );
  });

  it('says at each field what the back end found wrong, and keeps what was written', async () => {
    openOne(recorded, {
      editLicence: refused({
        fields: [
          { field: 'body.vendor', message: 'must be shorter' },
          { field: 'body', message: 'is too much' },
        ],
      }),
    });
    await press('Change');
    await write(/^Vendor/, 'NEC');
    await press('Save');
    expect(await screen.findByText('must be shorter')).toBeVisible();
    expect(await field(/^Vendor/)).toHaveAccessibleDescription(
      'must be shorter',
    );
    expect(screen.getByText('body: is too much')).toBeVisible();
    expect(await field(/^Vendor/)).toHaveValue('NEC');
  });

  it('can follow what somebody else changed meanwhile', async () => {
    const editLicence = refused({
      code: 'STALE_VERSION',
      version: 4,
      changedBy: 'Imani Rhodes',
    });
    const { api } = openOne(recorded, { editLicence });
    await press('Change');
    await write(/^Vendor/, 'NEC');
    await press('Save');
    expect(
      await screen.findByText('Imani Rhodes changed this licence'),
    ).toBeVisible();
    editLicence.mockResolvedValueOnce(recorded as never);
    await press('Save it anyway');
    await waitFor(() =>
      expect(api.editLicence).toHaveBeenLastCalledWith(
        { id: 'agency-seats', version: 4 },
        { vendor: 'NEC' },
      ),
    );
  });
});

describe('taking a licence away', () => {
  const openDelete = async (
    licence: Licence,
    changes: Partial<SupportDeskApi> = {},
  ) => {
    const opened = openOne(licence, changes);
    await press(`More about ${licence.title}`);
    await choose('Delete');
    return opened;
  };

  it('asks first', async () => {
    const { api, onDeleted } = await openDelete(recorded);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('That cannot be undone');
    expect(await axe(dialog)).toHaveNoViolations();
    expect(api.deleteLicence).not.toHaveBeenCalled();
    await press('Delete');
    await waitFor(() => expect(onDeleted).toHaveBeenCalled());
    expect(api.deleteLicence).toHaveBeenCalledWith({
      id: 'agency-seats',
      version: 1,
    });
  });

  it('says what stands in the way', async () => {
    await openDelete({ ...recorded, inUse: 2, waiting: 1 });
    expect(
      await screen.findByText(/2 seats are given: they have to be released/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'To its holders' }),
    ).toHaveAttribute('href', '/support/licences/agency-seats/seats');
    expect(screen.getByText(/1 request waits/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('says why it was refused', async () => {
    await openDelete(recorded, {
      deleteLicence: refused({ message: 'licence: has 1 seat' }),
    });
    await press('Delete');
    expect(await screen.findByText('licence: has 1 seat')).toBeVisible();
  });

  it('is for licences of the portal, and for managers', async () => {
    openOne(fromModel);
    await press(/^More about/);
    await screen.findByRole('menuitem', { name: 'History' });
    expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
  });
});

describe('managing the register', () => {
  const openRegister = (list: LicenceList) => {
    const api = fake();
    renderPage(
      <LicencesHeader query={{}} list={list} licence={undefined} hasLicences />,
      api,
      { toasts: toasts as never },
    );
    return api;
  };

  it('adds a licence to a model', async () => {
    const api = openRegister({
      ...exampleRegister([]),
      mayAddIn: [{ ref: NEC.ref, title: NEC.title }],
    });
    await press('More for managers');
    await choose('Add a licence');
    await press('Add');
    expect(await screen.findByText('Choose what it is for')).toBeVisible();
    expect(screen.getByText('Say what it is called')).toBeVisible();
    await press(/\bFor$/);
    await userEvent.click(
      await screen.findByRole('option', {
        name: Object.values(NEC.services)[0].title,
      }),
    );
    await write(/^Title/, 'Reports');
    await press('Add');
    await waitFor(() =>
      expect(api.createLicence).toHaveBeenCalledWith(
        expect.objectContaining({
          model: NEC.ref,
          service: Object.keys(NEC.services)[0],
          title: 'Reports',
          bought: null,
        }),
      ),
    );
  });

  it('keeps what was typed when the screen is turned', async () => {
    openRegister({
      ...exampleRegister([]),
      mayAddIn: [{ ref: NEC.ref, title: NEC.title }],
    });
    await press('More for managers');
    await choose('Add a licence');
    await write(/^Title/, 'Reports');
    act(() => turnScreen('narrow'));
    expect(await field(/^Title/)).toHaveValue('Reports');
    act(() => turnScreen('wide'));
    expect(await field(/^Title/)).toHaveValue('Reports');
  });

  it('is nothing for others', async () => {
    openRegister(exampleRegister([exampleLicence()]));
    expect(await screen.findByRole('link', { name: 'Requests' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /managers/ })).toBeNull();
  });

  it('is less for those who manage single licences', async () => {
    openRegister(exampleRegister([recorded]));
    await press('More for managers');
    expect(
      (await screen.findAllByRole('menuitem')).map(it => it.textContent),
    ).toEqual(['Import CSV', 'Calendar feed']);
  });
});
