import '../../../__testUtils__/wideScreen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  documentManagement,
  exampleLicence,
  mobileDevices,
} from '../../../__testUtils__/licences';
import { check, openSeats, press } from '../__testUtils__/openSeats';

expect.extend(toHaveNoViolations);

// The list of people loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

async function choosePerson() {
  await userEvent.type(
    await screen.findByRole('combobox', { name: /Person or group/ }),
    'Lena',
  );
  await userEvent.click(
    await screen.findByRole('option', { name: 'Lena Baird' }),
  );
}

describe('giving a seat', () => {
  it('gives a seat to somebody of the catalog', async () => {
    const { api, toasts } = openSeats();
    await press('Give a seat');
    const dialog = await screen.findByRole('dialog');
    await press('Give');
    expect(screen.getByRole('alert')).toHaveTextContent('Say who is to get it');
    await choosePerson();
    expect(await axe(dialog)).toHaveNoViolations();
    await press('Give');
    await waitFor(() =>
      expect(api.giveSeat).toHaveBeenCalledWith(
        'mobile-devices',
        { holder: 'user:default/lena-baird' },
        { idempotencyKey: expect.any(String) },
      ),
    );
    await waitFor(() => expect(toasts.post).toHaveBeenCalled());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows how more is got where none is free, and records over-use with its reason', async () => {
    const { api } = openSeats({
      licence: exampleLicence({
        unnamed: 0,
        mayManage: true,
        maySeeHolders: true,
      }),
    });
    await press('Give a seat');
    expect(
      await screen.findByText('None is free: 5 of 5 in use'),
    ).toBeVisible();
    expect(screen.getByText('NEC sales desk')).toBeVisible();
    await choosePerson();
    await press('Give');
    expect(api.giveSeat).not.toHaveBeenCalled();
    await check(/record that more is in use/);
    await userEvent.type(
      screen.getByRole('textbox', { name: /Why/ }),
      'Joined early',
    );
    await press('Give');
    await waitFor(() =>
      expect(api.giveSeat).toHaveBeenCalledWith(
        'business-objects',
        { holder: 'user:default/lena-baird', overUseReason: 'Joined early' },
        expect.anything(),
      ),
    );
  });

  it('says so when somebody else got the last one meanwhile', async () => {
    const [before, after] = [1, 0].map(free =>
      mobileDevices({ free, inUse: 80 - free }),
    );
    const refused = Object.assign(new Error('409'), {
      body: {
        error: {
          code: 'NONE_FREE',
          message: 'licence: none free: 80 of 80 are in use',
          more: mobileDevices().more,
        },
      },
    });
    openSeats({
      licence: before,
      changes: {
        getLicence: jest.fn(async () => after).mockResolvedValueOnce(before),
        giveSeat: jest.fn(async () => {
          throw refused;
        }),
      },
    });
    await press('Give a seat');
    await choosePerson();
    await press('Give');
    expect(
      await screen.findByText('licence: none free: 80 of 80 are in use'),
    ).toBeVisible();
    expect(
      await screen.findByText('None is free: 80 of 80 in use'),
    ).toBeVisible();
    expect(screen.getByText('Business Contact')).toBeVisible();
  });

  it('names one of those in use without a name, and takes none of the free', async () => {
    const { api } = openSeats({
      licence: exampleLicence({ mayManage: true, maySeeHolders: true }),
      unnamed: 5,
    });
    await press('Name one of them');
    await choosePerson();
    expect(screen.queryByText(/None is free/)).toBeNull();
    await press('Give');
    await waitFor(() =>
      expect(api.giveSeat).toHaveBeenCalledWith(
        'business-objects',
        { holder: 'user:default/lena-baird', isUnnamed: true },
        expect.anything(),
      ),
    );
  });

  it('asks before it gives what is not integrated yet', async () => {
    const { api } = openSeats({
      licence: documentManagement({ mayManage: true, maySeeHolders: true }),
      seats: [],
    });
    await press('Give a seat');
    await choosePerson();
    await press('Give');
    expect(api.giveSeat).not.toHaveBeenCalled();
    await check('Give it all the same');
    await press('Give');
    await waitFor(() =>
      expect(api.giveSeat).toHaveBeenCalledWith(
        'document-management',
        { holder: 'user:default/lena-baird', notIntegratedConfirmed: true },
        expect.anything(),
      ),
    );
  });
});
