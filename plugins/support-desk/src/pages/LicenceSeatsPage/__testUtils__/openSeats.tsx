import type { Entity } from '@backstage/catalog-model';
import { identityApiRef, toastApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import type {
  Licence,
  Seat,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import {
  exampleSeat,
  exampleSeats,
  mobileDevices,
} from '../../../__testUtils__/licences';
import { renderPage } from '../../../__testUtils__/renderPage';
import { LicenceSeatsPage } from '../LicenceSeatsPage';

const lena: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'lena-baird', namespace: 'default' },
  spec: { profile: { displayName: 'Lena Baird' }, memberOf: [] },
};

/** The holders of devices, as Marcus Hale sees them, who has one. */
export function openSeats(
  options: {
    licence?: Licence;
    seats?: Seat[];
    unnamed?: number;
    changes?: Partial<SupportDeskApi>;
  } = {},
) {
  const { licence = mobileDevices(), seats = exampleSeats() } = options;
  const given = { licence, seat: exampleSeat() };
  const api = fakeApi({
    getLicence: jest.fn(async () => licence),
    getSeats: jest.fn(async () => ({
      items: seats,
      unnamed: options.unnamed ?? 0,
    })),
    giveSeat: jest.fn(async () => given),
    releaseSeat: jest.fn(async () => given),
    askToRelease: jest.fn(async () => ({ asked: 1 })),
    ...options.changes,
  });
  const toasts = { post: jest.fn(), close: jest.fn(), toast$: jest.fn() };
  const page = renderPage(
    <Routes>
      <Route path="/:licence/seats" element={<LicenceSeatsPage />} />
    </Routes>,
    api,
    {
      at: `/${licence.id}/seats`,
      entities: [lena],
      apis: [
        [
          identityApiRef,
          mockApis.identity({ userEntityRef: 'user:default/marcus-hale' }),
        ],
        [toastApiRef, toasts as never],
      ],
    },
  );
  return { api, toasts, ...page };
}

/** Presses a button. */
export const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

/** Checks or unchecks a box. */
export const check = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('checkbox', { name }));
