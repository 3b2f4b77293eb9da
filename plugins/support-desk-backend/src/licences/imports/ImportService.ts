import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  LicenceImport,
  licenceImportQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import type { TicketCaller } from '../../tickets/TicketService';
import type { LicenceSight } from '../LicenceSight';
import type { DatabaseImportStore } from './DatabaseImportStore';
import { LICENCE_IMPORT_COLUMNS } from './licenceColumns';
import { LicenceRows } from './LicenceRows';
import { ManagedLicences } from './ManagedLicences';
import { readTable, type Table } from './readTable';
import { readSeatRows, SEAT_IMPORT_COLUMNS } from './SeatRows';

/** How many changes are shown before they are made. */
const MOST_PREVIEWED = 20;

type Query = z.output<typeof licenceImportQuerySchema>;

/** What came of the rows that were right. */
type Outcome = Pick<
  LicenceImport,
  'added' | 'changed' | 'unchanged' | 'preview'
>;

/** A file whose columns are right. */
interface ReadFile extends Pick<Query, 'kind' | 'dryRun'> {
  table: Table;
  managed: ManagedLicences;
  caller: TicketCaller;
}

const NOTHING: Outcome = { added: 0, changed: 0, unchanged: 0, preview: [] };

interface ImportOptions {
  imports: DatabaseImportStore;
  sight: Pick<LicenceSight, 'all'>;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  clock: ClockService;
}

/** Reads files of licences and of seats, whole or not at all, by the same rules as single changes. */
export class ImportService {
  readonly #options: ImportOptions;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  /**
   * @throws NotAllowedError for whoever manages no licences
   * @throws MalformedRequestError for what is no CSV, TooLargeError for too many rows
   * @throws ConflictError where somebody else changed the same at that moment
   */
  async import(
    { kind, model, dryRun }: Query,
    content: Buffer,
    caller: TicketCaller,
  ): Promise<LicenceImport> {
    const { sight } = this.#options;
    const managed = await ManagedLicences.of(sight, caller, model);
    const table =
      kind === 'licences'
        ? readTable(content, LICENCE_IMPORT_COLUMNS)
        : readTable(content, SEAT_IMPORT_COLUMNS);
    table.errors.push(...missingColumns(table, kind));
    // Where columns are wrong, each row would be too.
    const hasHeader = table.errors.every(it => it.row > 0);
    const outcome = hasHeader
      ? await this.#save({ kind, table, managed, dryRun, caller })
      : NOTHING;
    const errors = inOrder(table);
    return {
      kind,
      dryRun,
      rows: table.rows.length,
      ...(errors.length > 0 && !dryRun ? NOTHING : outcome),
      errors,
    };
  }

  async #save(file: ReadFile): Promise<Outcome> {
    return file.kind === 'licences'
      ? this.#saveLicences(file)
      : this.#saveSeats(file);
  }

  async #saveLicences(file: ReadFile): Promise<Outcome> {
    const { table, managed, dryRun, caller } = file;
    const { imports, catalog, clock } = this.#options;
    const at = clock.now();
    const by = { caller, at };
    const planned = await LicenceRows.plan(table, managed, catalog, by);
    const changes = planned.filter(it => !it.before || it.fields.length > 0);
    if (!dryRun && table.errors.length === 0) {
      await imports.saveLicences(changes, { user: caller.user, at });
    }
    return outcomeOf(
      changes.map(({ row, before, after, fields }) => ({
        row,
        change: before ? 'changed' : 'added',
        title: after.title,
        fields: fields.map(it => it.field),
      })),
      planned.length - changes.length,
    );
  }

  async #saveSeats(file: ReadFile): Promise<Outcome> {
    const { table, managed, dryRun, caller } = file;
    const { imports, catalog, clock } = this.#options;
    const rows = await readSeatRows(table, managed, catalog, caller);
    const by = { user: caller.user, at: clock.now() };
    const isRight = table.errors.length === 0;
    const plan = await imports.saveSeats(rows, by, { dryRun, isRight });
    table.errors.push(...plan.errors);
    return outcomeOf(
      plan.seats.map(({ row, change, seat, licence, record }) => ({
        row,
        change,
        title: `${licence.title}: ${seat.holder}`,
        fields: (record.fields ?? []).map(it => it.field),
      })),
      plan.unchanged,
    );
  }
}

function outcomeOf(
  changes: LicenceImport['preview'],
  unchanged: number,
): Outcome {
  const added = changes.filter(it => it.change === 'added').length;
  return {
    added,
    changed: changes.length - added,
    unchanged,
    preview: changes.slice(0, MOST_PREVIEWED),
  };
}

/** As they stand in the file. */
function inOrder({ columns, errors }: Table) {
  const order = [...columns];
  return [...errors].sort(
    (a, b) =>
      a.row - b.row || order.indexOf(a.column) - order.indexOf(b.column),
  );
}

/** Columns without which no row can be read. */
function missingColumns({ columns }: Table, kind: Query['kind']) {
  const needed =
    kind === 'licences'
      ? [['Id', 'Licence']]
      : [['Holder'], ['Licence ID', 'Licence']];
  return needed
    .filter(either => !either.some(it => columns.has(it)))
    .map(either => ({
      row: 0,
      column: either.at(-1)!,
      message: `there has to be a column ${either.join(' or ')}`,
    }));
}
