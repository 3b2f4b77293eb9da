import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  editLicenceSchema,
  type CompiledModel,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parseInput } from '../../http';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import { assertOpen } from '../assertOpen';
import { changedFields, costOf } from '../changedFields';
import { checkLicence } from '../checkLicence';
import { editedLicence, type LicenceSaying } from '../editedLicence';
import type { StoredLicence } from '../LicenceStore';
import { newLicence, serviceIn } from '../newLicence';
import { recordedOverUse } from '../recordedOverUse';
import { list } from './cells';
import { knownHolders } from './knownHolders';
import { columnOf, SAYING_COLUMNS, sayingOf } from './licenceColumns';
import { titleKey, type ManagedLicences } from './ManagedLicences';
import { problemsOf, readRow, refuse } from './problems';
import type { CellProblem, Table, TableRow } from './readTable';

/** What a row makes of a licence. */
export interface PlannedLicence {
  row: number;
  /** None: the row adds it. */
  before?: StoredLicence;
  after: StoredLicence;
  fields: ReturnType<typeof changedFields>;
}

/** Reads what a file says of licences, by the same rules as single changes. */
export class LicenceRows {
  readonly #managed: ManagedLicences;
  readonly #isKnown: (ref: string) => Promise<boolean>;
  readonly #by: { user: string; at: Date };
  /** The rows that were read, by what they are about. */
  readonly #read = new Map<string, number>();

  private constructor(
    managed: ManagedLicences,
    known: Set<string>,
    by: { user: string; at: Date },
  ) {
    this.#managed = managed;
    this.#isKnown = async ref => known.has(ref.toLocaleLowerCase('en-US'));
    this.#by = by;
  }

  /** What each row that is right makes of its licence; the others go into the table's errors. */
  static async plan(
    table: Table,
    managed: ManagedLicences,
    catalog: Pick<CatalogService, 'getEntitiesByRefs'>,
    { caller, at }: { caller: TicketCaller; at: Date },
  ): Promise<PlannedLicence[]> {
    const known = await knownHolders(catalog, peopleIn(table), caller);
    const by = { user: caller.user, at };
    const reader = new LicenceRows(managed, known, by);
    const planned: PlannedLicence[] = [];
    for (const row of table.rows) {
      planned.push(...(await reader.#row(row, table.errors)));
    }
    return planned;
  }

  async #row(row: TableRow, errors: CellProblem[]) {
    return readRow(row, cellOf, errors, async () => {
      const { before, blank, model } = this.#licenceOf(row);
      this.#assertFirst(
        row,
        before?.id ?? titleKey(blank.modelRef, blank.title),
      );
      const { said, problems } = await readSaying(
        sayingOf(row.cells, before && costOf(before)),
      );
      const plain = editedLicence(before ?? blank, said);
      const all = [
        ...problems,
        ...(await problemsOf(() =>
          checkLicence(said, model.model, this.#isKnown),
        )),
        ...(await problemsOf(() => before && assertOpen(before, plain, model))),
      ];
      if (all.length > 0) throw new InvalidAnswersError(all);
      const overUse = recordedOverUse(
        before,
        plain,
        said.overUseReason,
        this.#by,
      );
      const after = { ...plain, overUse };
      const fields = changedFields(before ?? blank, after);
      return { row: row.row, before, after, fields };
    });
  }

  /** The licence that a row is about: one that there is, or a new one. */
  #licenceOf({ cells }: TableRow) {
    const { Id: id, Licence: title, Model: model, Service: service } = cells;
    const seen = id
      ? this.#managed.byId(id)
      : this.#managed.byTitle(
          this.#managed.modelOf(model),
          title ?? refuse('title', 'is needed, or the id of a licence'),
        );
    if (seen) {
      const { registered } = seen.standing;
      assertSame(cells, seen.licence, registered.model);
      const { licence } = seen;
      return { before: licence, blank: licence, model: registered };
    }
    const ofModel = this.#managed.modelOf(model);
    const { registered } = ofModel.standing;
    if (!ofModel.managesModel) {
      refuse(
        'model',
        `the licences of ${registered.model.title} are managed by ${registered.model.owner}; ask them`,
      );
    }
    const named = {
      title: title!,
      service:
        service ??
        refuse(
          'service',
          'is needed for a new licence',
          Object.keys(registered.model.services),
        ),
    };
    const blank = newLicence(named, registered.model, this.#by);
    return { before: undefined, blank, model: registered };
  }

  #assertFirst({ row }: TableRow, about: string) {
    const other = this.#read.get(about);
    if (other) refuse('title', `row ${other} is about the same licence`);
    this.#read.set(about, row);
  }
}

/** What a row says, as far as it can be read. */
async function readSaying(
  saying: Record<string, unknown>,
): Promise<{ said: LicenceSaying; problems: FieldProblem[] }> {
  let said: LicenceSaying = {};
  const problems = await problemsOf(() => {
    said = parseInput(editLicenceSchema, saying, 'row');
  });
  if (problems.length === 0) return { said, problems };
  const wrong = problems.map(it => it.field.split('.')[1]);
  const right = Object.entries(saying).filter(([it]) => !wrong.includes(it));
  return { ...(await readSaying(Object.fromEntries(right))), problems };
}

function peopleIn({ rows }: Table): string[] {
  return rows.flatMap(({ cells: { Managers = '', Approver = '' } }) => [
    ...(list(Managers) as string[]),
    Approver,
  ]);
}

/** A row does not move a licence to somewhere else. */
function assertSame(
  { Model: ref, Service: service }: TableRow['cells'],
  licence: StoredLicence,
  model: CompiledModel,
) {
  const named = ref?.toLocaleLowerCase('en-US');
  if (named && ![model.ref, model.ref.replace(/^.*:/, '')].includes(named)) {
    refuse('model', `this licence is of ${model.ref}; that cannot be changed`);
  }
  if (service && serviceIn(model, service)?.id !== licence.service) {
    refuse(
      'service',
      `this licence is for '${licence.service}'; that cannot be changed, add another`,
    );
  }
}

function cellOf(field: string) {
  const column = columnOf(field.replace(/^row\./, ''));
  return { column, expects: SAYING_COLUMNS[column]?.expects };
}
