import type {
  LicenceImport,
  LicenceImportKind,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Columns of a file, as the downloads of the same lists have them. */
const COLUMNS: Record<LicenceImportKind, string[]> = {
  licences: [
    'Id',
    'Model',
    'Licence',
    'Service',
    'Metric',
    'Bought',
    'Without a holder',
    'Integrated',
    'Contract',
    'Contract end',
    'Renewal',
    'Notice days',
    'Lead days',
    'Low at',
    'Cost',
    'Currency',
    'Cost centre',
    'Vendor',
    'Managers',
    'Request type',
    'Form',
    'Training',
    'Places',
    'Approver',
    'Note',
    'Over-use reason',
  ],
  seats: [
    'Licence ID',
    'Licence',
    'Model',
    'Holder',
    'Unnamed',
    'Confirmed',
    'Over-use reason',
    'Since',
    'Last used',
    'Note',
  ],
};

/** So that spreadsheets read it as UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvOf = (rows: string[][]) =>
  new Blob([MARK, ...rows.map(row => `${row.map(cell).join(',')}\r\n`)], {
    type: 'text/csv',
  });

/** A file with nothing but its columns, to be filled in. */
export const templateOf = (kind: LicenceImportKind): Blob =>
  csvOf([COLUMNS[kind]]);

/**
 * All that is wrong in a file, as a table to work through.
 *
 * @param header - row, column, message, value, in the reader's words
 */
export const errorsCsv = (
  errors: LicenceImport['errors'],
  header: string[],
): Blob =>
  csvOf([
    header,
    ...errors.map(({ row, column, value = '', message }) => [
      String(row),
      column,
      message,
      value,
    ]),
  ]);
