import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entityRefSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import { parseInput } from '../../http';
import type { TicketCaller } from '../../tickets/TicketService';
import { text, yesNo } from './cells';
import { knownHolders } from './knownHolders';
import type { ManagedLicences } from './ManagedLicences';
import type { SeatRow } from './planSeats';
import { readRow, refuse } from './problems';
import type { Table, TableRow } from './readTable';
import { seatFieldsSchema } from './seatFields';

/** What columns are called in the API, how their cells are read, and what is expected in them. */
const COLUMNS = {
  Holder: { field: 'holder', read: text, expects: 'a user or group' },
  Unnamed: { field: 'isUnnamed', read: yesNo, expects: 'yes or no' },
  Confirmed: { field: 'isConfirmed', read: yesNo, expects: 'yes or no' },
  'Over-use reason': { field: 'overUseReason', read: text, expects: 'text' },
  Since: { field: 'since', read: text, expects: 'a date such as 2025-06-02' },
  'Last used': {
    field: 'lastUsedAt',
    read: text,
    expects: 'a date such as 2025-06-02',
  },
  Note: { field: 'note', read: text, expects: 'text' },
} as const;

/** The columns that name the licence of a row, by what {@link ManagedLicences} calls them. */
const NAMING: Record<string, string> = {
  id: 'Licence ID',
  title: 'Licence',
  model: 'Model',
};

/** What the export writes besides, and an import does not read. */
const READ_ONLY_COLUMNS = ['Name', 'Given by', 'Reclaim'];

export const SEAT_IMPORT_COLUMNS = [
  ...Object.values(NAMING),
  ...Object.keys(COLUMNS),
  ...READ_ONLY_COLUMNS,
];

const rowSchema = seatFieldsSchema.extend({
  holder: entityRefSchema,
  isUnnamed: z.boolean().default(false),
  isConfirmed: z.boolean().default(false),
  overUseReason: z.string().trim().min(1).max(2000).optional(),
});

/** What each row that is right says of a seat; the others go into the table's errors. */
export async function readSeatRows(
  table: Table,
  managed: ManagedLicences,
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>,
  caller: TicketCaller,
): Promise<SeatRow[]> {
  const holders = table.rows.map(it => it.cells.Holder ?? '');
  const known = await knownHolders(catalog, holders, caller);
  const read: SeatRow[] = [];
  for (const row of table.rows) {
    const found = await readRow(row, cellOf, table.errors, () => {
      const { isUnnamed, isConfirmed, overUseReason, ...rest } = parseInput(
        rowSchema,
        sayingOf(row),
        'row',
      );
      const { holder: ref, ...says } = rest;
      const holder = ref.toLocaleLowerCase('en-US');
      return {
        row: row.row,
        licence: licenceOf(row, managed),
        holder,
        isKnown: known.has(holder),
        isUnnamed,
        isConfirmed,
        overUseReason,
        says,
      };
    });
    read.push(...found);
  }
  return read;
}

function licenceOf({ cells }: TableRow, managed: ManagedLicences): string {
  const { 'Licence ID': id, Licence: title, Model: model } = cells;
  if (id) return managed.byId(id).licence.id;
  if (!title) return refuse('title', 'is needed, or the id of a licence');
  const ofModel = managed.modelOf(model);
  const { registered } = ofModel.standing;
  return (
    managed.byTitle(ofModel, title)?.licence.id ??
    refuse('title', `${registered.model.title} has no licence '${title}'`)
  );
}

function sayingOf({ cells }: TableRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([column, { field, read }]) => {
      const cell = cells[column];
      return cell === undefined ? [] : [[field, read(cell)]];
    }),
  );
}

function cellOf(named: string) {
  const field = named.replace(/^row\./, '');
  const found = Object.entries(COLUMNS).find(([, it]) => it.field === field);
  return found
    ? { column: found[0], expects: found[1].expects }
    : { column: NAMING[field] ?? field };
}
