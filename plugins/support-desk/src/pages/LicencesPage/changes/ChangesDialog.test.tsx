import type { LicenceChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleLicence } from '../../../__testUtils__/licences';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ChangesDialog } from './ChangesDialog';

expect.extend(toHaveNoViolations);

const change = (changes: Partial<LicenceChange>): LicenceChange => ({
  id: 'change',
  at: '2025-03-07T15:00:00.000Z',
  by: { ref: 'user:default/imani-rhodes', title: 'Imani Rhodes' },
  change: 'edited',
  fields: [],
  bought: 5,
  inUse: 5,
  ...changes,
});

const open = (items: LicenceChange[]) =>
  renderPage(
    <ChangesDialog licence={exampleLicence()} onClose={() => {}} />,
    fakeApi({
      getModel: jest.fn(async () => exampleDetail('nec-ihms')),
      getLicenceChanges: jest.fn(async () => ({ items })),
    }),
  );

describe('the record of a licence', () => {
  it('says who changed what, from what to what', async () => {
    open([
      change({
        id: '3',
        change: 'seatGiven',
        holder: { ref: 'user:default/priya-sen', title: 'Priya Sen' },
        reason: 'Starts on Monday',
        inUse: 6,
      }),
      change({
        id: '2',
        fields: [
          { field: 'renewal', to: '2025-06-30' },
          { field: 'integrated', from: false, to: true },
          {
            field: 'cost',
            from: { amount: 1200.5, currency: 'GBP' },
            to: { amount: 1300, currency: 'GBP', costCentre: 'CC-410' },
          },
          { field: 'training', to: 'service-request' },
          { field: 'managers', from: ['user:default/ann'], to: [] },
        ],
      }),
      change({ id: '1', change: 'opened', bought: undefined }),
    ]);
    const dialog = await screen.findByRole('dialog');
    const [given, edited, opened] = await within(dialog).findAllByRole(
      'listitem',
    );
    expect(given).toHaveTextContent('Seat given to Priya Sen6 of 5 in use');
    expect(given).toHaveTextContent('Why: Starts on Monday');
    expect(given).toHaveTextContent(/Imani Rhodes, /);
    expect(
      within(edited)
        .getAllByRole('term')
        .map(it => it.textContent),
    ).toEqual([
      'Renewal',
      'It can be used',
      'Cost a year',
      'Training before a seat',
      'Managers',
    ]);
    expect(
      within(edited)
        .getAllByRole('definition')
        .map(it => it.textContent),
    ).toEqual([
      'Not stated → Mon 30 June',
      'No → Yes',
      '£1,200.50 → £1,300.00, CC-410',
      expect.stringMatching(/^Not stated → [A-Z]/),
      'user:default/ann → Not stated',
    ]);
    expect(opened).toHaveTextContent(/^Opened5 in use/);
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('says that nothing was changed', async () => {
    open([]);
    expect(await screen.findByText('Nothing was changed yet.')).toBeVisible();
  });
});
