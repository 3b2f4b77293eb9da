import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleSummary } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleReport } from '../../../__testUtils__/reports';
import { ReportsRouter } from '../ReportsRouter';

/** Renders the page of a report of HMIS. */
export function openReport(
  changes: Partial<SupportDeskApi> = {},
  options: Parameters<typeof renderPage>[2] = {},
) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getReport: jest.fn(async () => exampleReport()),
    ...changes,
  });
  const at = '/monthly?model=default/hmis';
  return { api, ...renderPage(<ReportsRouter />, api, { at, ...options }) };
}

/** A section of the report, as soon as it is there. */
export const section = (name: string) => screen.findByRole('region', { name });
