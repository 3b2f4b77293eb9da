import type { LicenceSaying } from '../editedLicence';
import {
  amount,
  list,
  text,
  wholeNumber,
  word,
  yesNo,
  type CellReader,
} from './cells';

/** A column that says something of a licence, and what it may say. */
interface SayingColumn {
  /** Path in what is said: `cost.amount`. */
  field: string;
  read: CellReader;
  /** What is expected, where the value is of another kind. */
  expects: string;
}

const TEXT = 'text';
const NUMBER = 'a whole number such as 5';

/** What columns say of a licence: those that the export writes, and why there is over-use. */
export const SAYING_COLUMNS: Record<string, SayingColumn> = {
  Licence: says('title', text, TEXT),
  Metric: says('metric', word, 'named, concurrent or site'),
  Bought: says('bought', wholeNumber, NUMBER),
  'Without a holder': says('unnamed', wholeNumber, NUMBER),
  Integrated: says('integrated', yesNo, 'yes or no'),
  Contract: says('contract', text, TEXT),
  'Contract end': says('contractEnd', text, 'a date such as 2025-06-02'),
  Renewal: says('renewal', text, 'a date such as 2025-06-02'),
  'Notice days': says('noticeDays', wholeNumber, NUMBER),
  'Lead days': says('leadDays', wholeNumber, NUMBER),
  'Low at': says('lowAt', wholeNumber, NUMBER),
  Cost: says('cost.amount', amount, 'an amount such as 1200.50'),
  Currency: says('cost.currency', text, 'a currency code such as GBP'),
  'Cost centre': says('cost.costCentre', text, TEXT),
  Vendor: says('vendor', text, TEXT),
  Managers: says('managers', list, 'references such as user:default/ann'),
  'Request type': says('requestType', text, 'an id'),
  Form: says('form', text, 'an id'),
  Training: says('training', text, 'an id'),
  Places: says('places', wholeNumber, NUMBER),
  Approver: says('approver', text, 'an id or a reference'),
  Note: says('note', text, TEXT),
  'Over-use reason': says('overUseReason', text, TEXT),
};

/** The columns that name the licence of a row. */
export const NAMING_COLUMNS = ['Id', 'Model', 'Service'];

/** What the export writes besides, and an import does not read. */
const READ_ONLY_COLUMNS = ['In use', 'Free', 'Standing', 'Waiting', 'Source'];

export const LICENCE_IMPORT_COLUMNS = [
  ...NAMING_COLUMNS,
  ...Object.keys(SAYING_COLUMNS),
  ...READ_ONLY_COLUMNS,
];

/** What a row says of a licence, as it stands there; of costs, what it leaves out stays. */
export function sayingOf(
  cells: Partial<Record<string, string>>,
  cost: LicenceSaying['cost'],
): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  const ofCost: Record<string, unknown> = { ...cost };
  for (const [column, { field, read }] of Object.entries(SAYING_COLUMNS)) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const [name, part] = field.split('.');
    if (part) ofCost[part] = read(cell) ?? undefined;
    else said[name] = read(cell);
  }
  const speaksOfCost = ['Cost', 'Currency', 'Cost centre'].some(
    it => cells[it] !== undefined,
  );
  if (speaksOfCost) said.cost = ofCost.amount === undefined ? null : ofCost;
  return said;
}

/** The column of a field of the API: `managers.0` is of Managers. */
export function columnOf(field: string): string {
  const found = Object.entries(SAYING_COLUMNS).find(
    ([, it]) => it.field === field || it.field === field.split('.')[0],
  );
  return found?.[0] ?? NAMING_COLUMNS.find(it => fold(it) === field) ?? field;
}

function says(field: string, read: CellReader, expects: string): SayingColumn {
  return { field, read, expects };
}

function fold(column: string): string {
  return column.toLocaleLowerCase('en-US');
}
