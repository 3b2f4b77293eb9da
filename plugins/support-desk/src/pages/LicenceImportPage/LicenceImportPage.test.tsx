import '../../__testUtils__/wideScreen';
import type {
  LicenceImport,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleRegister, mobileDevices } from '../../__testUtils__/licences';
import { renderPage } from '../../__testUtils__/renderPage';
import { saveFile } from '../../components/CsvButton/saveFile';
import { LicenceImportPage } from './LicenceImportPage';

jest.mock('../../components/CsvButton/saveFile', () => ({
  saveFile: jest.fn(),
}));
expect.extend(toHaveNoViolations);

const found = (changes: Partial<LicenceImport> = {}): LicenceImport => ({
  kind: 'licences',
  dryRun: true,
  rows: 3,
  added: 1,
  changed: 1,
  unchanged: 1,
  errors: [],
  preview: [
    { row: 1, change: 'added', title: 'Reports', fields: [] },
    { row: 2, change: 'changed', title: 'Archive', fields: ['bought', 'note'] },
  ],
  ...changes,
});

function open(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getLicences: jest.fn(async () => exampleRegister([mobileDevices()])),
    importLicences: jest.fn(async (_, { dryRun }) =>
      found({ dryRun: dryRun === 'true' }),
    ),
    ...changes,
  });
  return { api, ...renderPage(<LicenceImportPage />, api) };
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const paste = async (text: string) =>
  userEvent.type(
    await screen.findByRole('textbox', { name: /paste the rows/ }),
    text,
  );

describe('LicenceImportPage', () => {
  it('says what pasted rows would do, and then does it', async () => {
    const { api, container } = open();
    await press('Check');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Choose a file, or paste its rows',
    );
    await paste('Licence,Bought');
    expect(await axe(container)).toHaveNoViolations();
    await press('Check');
    await waitFor(() =>
      expect(api.importLicences).toHaveBeenCalledWith('Licence,Bought', {
        kind: 'licences',
        dryRun: 'true',
      }),
    );
    const result = within(
      await screen.findByRole('region', { name: 'What it would do' }),
    );
    expect(result.getAllByRole('listitem').map(it => it.textContent)).toEqual([
      '3 rows',
      '1 added',
      '1 changed',
      '1 unchanged',
    ]);
    expect(result.getByRole('row', { name: /Archive/ })).toHaveTextContent(
      '2Archivechangedbought, note',
    );
    expect(await axe(container)).toHaveNoViolations();

    await press('Import 2 rows');
    await waitFor(() =>
      expect(api.importLicences).toHaveBeenLastCalledWith('Licence,Bought', {
        kind: 'licences',
        dryRun: 'false',
      }),
    );
    expect(
      await screen.findByRole('region', { name: 'Imported' }),
    ).toBeVisible();
    await press('Import another file');
    expect(
      await screen.findByRole('textbox', { name: /paste the rows/ }),
    ).toHaveValue('');
  });

  it('says what it is doing while it reads, and while it imports', async () => {
    let answer = (_: LicenceImport) => {};
    const { container } = open({
      importLicences: jest.fn(
        () => new Promise<LicenceImport>(resolve => (answer = resolve)),
      ),
    });
    await paste('Licence,Bought');
    await press('Check');
    const reading = await screen.findByRole('progressbar', {
      name: 'Reading the file',
    });
    expect(reading).not.toHaveAttribute('aria-valuenow');
    expect(await axe(container)).toHaveNoViolations();
    answer(found());
    await press('Import 2 rows');
    expect(
      await screen.findByRole('progressbar', { name: 'Importing 3 rows' }),
    ).toBeVisible();
    answer(found({ dryRun: false }));
    await screen.findByRole('region', { name: 'Imported' });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('reads a file of holders into a system', async () => {
    const { api, container } = open();
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Holders of seats' }),
    );
    await press('Download a template');
    expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), 'seats.csv');
    await press(/System/);
    await userEvent.click(
      await screen.findByRole('option', { name: 'ClickHome' }),
    );
    const file = new File(['Holder\r\n'], 'holders.csv', { type: 'text/csv' });
    await userEvent.upload(
      container.querySelector<HTMLInputElement>('input[type="file"]')!,
      file,
    );
    expect(await screen.findByText('holders.csv, 1 kB')).toBeVisible();
    await press('Check');
    await waitFor(() =>
      expect(api.importLicences).toHaveBeenCalledWith(file, {
        kind: 'seats',
        dryRun: 'true',
        model: 'supportmodel:default/clickhome',
      }),
    );
  });

  it('shows every error by row and column, and imports nothing', async () => {
    const { container } = open({
      importLicences: jest.fn(async () =>
        found({
          errors: [
            { row: 0, column: 'Seats', message: 'is no column that is known' },
            {
              row: 2,
              column: 'Bought',
              value: 'many',
              message: 'is no number',
            },
          ],
        }),
      ),
    });
    await paste('x');
    await press('Check');
    const table = await screen.findByRole('table', { name: /^2 errors/ });
    expect(
      within(table)
        .getAllByRole('row')
        .map(it => it.textContent),
    ).toEqual([
      'RowColumnWhat is wrongWhat stands there',
      'HeaderSeatsis no column that is known',
      '2Boughtis no numbermany',
    ]);
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
    await press('Errors as CSV');
    expect(saveFile).toHaveBeenLastCalledWith(
      expect.any(Blob),
      'import-errors.csv',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('forgets what it found when the rows change', async () => {
    open();
    await paste('x');
    await press('Check');
    await screen.findByRole('button', { name: 'Import 2 rows' });
    await paste('y');
    expect(screen.queryByRole('button', { name: 'Import 2 rows' })).toBeNull();
  });

  it('keeps what was found where importing failed', async () => {
    open({
      importLicences: jest
        .fn()
        .mockResolvedValueOnce(found())
        .mockRejectedValue(new Error('Archive was changed meanwhile')),
    });
    await paste('x');
    await press('Check');
    await press('Import 2 rows');
    expect(
      await screen.findByText('Archive was changed meanwhile'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeEnabled();
  });

  it('says why a file could not be read', async () => {
    open({
      importLicences: jest.fn(async () => {
        throw new Error('file: must be in UTF-8');
      }),
    });
    await paste('x');
    await press('Check');
    expect(await screen.findByText('file: must be in UTF-8')).toBeVisible();
  });

  it('is for those who manage licences', async () => {
    open({ getLicences: jest.fn(async () => exampleRegister([])) });
    expect(
      await screen.findByRole('heading', {
        name: 'Imports are for those who manage licences',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull();
  });
});
