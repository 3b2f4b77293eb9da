import type {
  Licence,
  LicenceRequestDetail,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { newUserClasses } from '../../../__testUtils__/licenceRequests';
import { mobileDevices } from '../../../__testUtils__/licences';
import { renderPage } from '../../../__testUtils__/renderPage';
import { LicenceRequestPage } from '../LicenceRequestPage';

/** Renders the page of a request. */
export function openRequest(
  request: LicenceRequestDetail,
  licence: Licence = mobileDevices(),
  changes: Partial<SupportDeskApi> = {},
) {
  const api = fakeApi({
    getLicenceRequest: jest.fn(async () => request),
    getLicence: jest.fn(async () => licence),
    getTrainingClasses: jest.fn(async () => newUserClasses()),
    stepLicenceRequest: jest.fn(async () => request),
    ...changes,
  });
  const page = (
    <Routes>
      <Route path="/:request" element={<LicenceRequestPage />} />
    </Routes>
  );
  return { api, ...renderPage(page, api, { at: '/request-1' }) };
}

/** What is changed: the request at the version that is shown. */
export const seen = { id: 'request-1', version: 3 };
export const button = (name: string) => screen.findByRole('button', { name });
export const click = async (name: string) =>
  userEvent.click(await button(name));
export const region = (name: string | RegExp) =>
  screen.findByRole('region', { name });
