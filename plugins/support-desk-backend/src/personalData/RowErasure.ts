import type { Knex } from 'knex';
import { namesIn, type TableColumns } from './columns';
import { ERASED, mapTexts, type Identity, type Traces } from './Traces';

export type Row = Record<string, unknown>;

/** What becomes of a row: other values of some columns, or nothing where it stays. */
export function erasedColumns(
  row: Row,
  columns: TableColumns,
  { user, addresses }: Identity,
  pseudonym: string,
  traces: Traces,
): Row {
  const changes: Row = {};
  for (const name of namesIn(columns.person)) {
    if (row[name] === user) changes[name] = pseudonym;
  }
  const replaced = (name: string) => {
    const before = row[name];
    if (typeof before !== 'string') return;
    const after = traces.replace(before);
    if (after !== before) changes[name] = after;
  };
  namesIn(columns.named).forEach(replaced);
  for (const [name, author] of Object.entries(columns.words ?? {})) {
    const before = row[name];
    const by = row[author];
    const isOwn =
      by === user ||
      (row.from_address !== undefined &&
        addresses.includes(String(row.from_address).toLowerCase()));
    if (isOwn && typeof before === 'string') {
      changes[name] = withoutWords(before);
    } else {
      replaced(name);
    }
  }
  return changes;
}

/** A text as a whole, or all texts in JSON. */
function withoutWords(text: string): string {
  if (!/^\s*[[{]/.test(text)) return ERASED;
  try {
    return JSON.stringify(
      mapTexts(JSON.parse(text), (it, key) => (key ? ERASED : it)),
    );
  } catch {
    return ERASED;
  }
}

/** Which rows of a table may have to do with somebody: by their columns of people, and by what is written in the others. */
export function rowsNaming(
  knex: Knex,
  table: string,
  columns: TableColumns,
  user: string,
  needles: string[],
): Knex.QueryBuilder<Row, Row[]> {
  const written = [
    ...namesIn(columns.named),
    ...Object.keys(columns.words ?? {}),
  ];
  return knex<Row>(table).where(some => {
    for (const name of namesIn(columns.person)) {
      some.orWhere(name, user);
    }
    for (const name of written) {
      for (const needle of needles) {
        some.orWhereRaw(`lower(??) like ? escape '\\'`, [
          name,
          `%${needle.replace(/[\\%_]/g, '\\$&')}%`,
        ]);
      }
    }
  }) as Knex.QueryBuilder<Row, Row[]>;
}

/** The values of a row's primary key. */
export function keyOf(row: Row, { key = 'id' }: TableColumns): Row {
  return Object.fromEntries(namesIn(key).map(it => [it, row[it]]));
}
