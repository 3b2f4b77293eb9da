import { InputError } from '@backstage/errors';
import type { z } from 'zod';
import type { importMatrixSchema } from '../../api';
import { Ids } from './ids';
import { plain, readSign } from './signs';
import type { ColumnKind, ImportedColumn, RawRow, RawTable } from './types';

/** A party that a column may be. */
export interface PartyTitle {
  id: string;
  title: string;
}

type GivenColumns = z.output<typeof importMatrixSchema>['columns'];

const TASK = /task|activit|dut(y|ies)|responsib|aufgabe|tätigkeit|what/i;
const GROUP = /^(group|area|category|section|topic|bereich|gruppe|thema)s?$/i;
const REMARK =
  /remark|comment|note|other|charg|cost|fee|bemerkung|kosten|hinweis|sonstig/i;
const NUMBER = /^(#|no\.?|nr\.?|id|pos\.?|ref\.?)$/i;

/** Divides a table into what stands above it, its header, and its rows. */
export function findHeader(table: RawTable): {
  above: RawRow[];
  header?: RawRow;
  rows: RawRow[];
} {
  if (table.header || table.isLoose) return { above: [], ...table };
  const at = table.rows.findIndex(
    row => row.cells.filter(it => it.text.trim()).length > 1,
  );
  const row = table.rows[at];
  const isHeader = row && !row.cells.slice(1).some(it => isPlainSign(it.text));
  return isHeader
    ? {
        above: table.rows.slice(0, at),
        header: row,
        rows: table.rows.slice(at + 1),
      }
    : { above: [], rows: table.rows };
}

/** A letter may also be what a column is called. */
function isPlainSign(text: string): boolean {
  const sign = readSign(text);
  return sign !== undefined && !sign.isText && sign.note === undefined;
}

/**
 * Says what each column is: as it was told, else by its header, the parties of the model, and what stands in it.
 *
 * @param isPacked - what stands in a column says nothing about it
 * @throws InputError for a party that the model does not have
 */
export function recogniseColumns(options: {
  header?: RawRow;
  rows: RawRow[];
  parties: PartyTitle[];
  given?: GivenColumns;
  isPacked?: boolean;
  isLoose?: boolean;
}): ImportedColumn[] {
  const { rows, parties, given = [], isPacked } = options;
  const headers = headersOf(options);
  const texts = headers.map((_, i) =>
    isPacked ? [] : rows.map(row => plain(row.cells[i]?.text ?? '')),
  );
  const kinds = withTask(
    headers.map((header, i) => kindOf(header, texts[i], parties)),
    headers,
    given,
  );
  const ids = new Ids();
  return headers.map((header, i): ImportedColumn => {
    const told = given[i];
    const as = told?.as ?? kinds[i];
    if (as !== 'party' && as !== 'remark') {
      return { header, as, title: told?.title ?? header };
    }
    const party =
      as === 'party'
        ? partyOf(told?.title ?? header, told?.party, parties, i)
        : undefined;
    const title = (told?.title ?? header) || party?.title || `Column ${i + 1}`;
    return {
      header,
      as,
      ...(party && { party: party.id }),
      title,
      id: ids.take(party?.id ?? title, `column-${i + 1}`),
    };
  });
}

/** The words above the columns; where the one above the tasks was lost, with an empty one in its place. */
function headersOf({
  header,
  rows,
  parties,
  given = [],
  isLoose,
}: Parameters<typeof recogniseColumns>[0]): string[] {
  const said = header?.cells.map(it => plain(it.text)) ?? [];
  const filled = said.slice(0, said.findLastIndex(it => it !== '') + 1);
  const isShort = isLoose && filled[0] && matching(filled[0], parties);
  const found = isLoose ? [...(isShort ? [''] : []), ...filled] : said;
  const width = Math.max(
    found.length,
    given.length,
    ...(header || isLoose ? [] : rows.map(it => it.cells.length)),
  );
  return Array.from({ length: width }, (_, i) => found[i] ?? '');
}

function kindOf(
  header: string,
  cells: string[],
  parties: PartyTitle[],
): ColumnKind {
  const filled = cells.filter(it => it !== '');
  if (matching(header, parties)) return 'party';
  if (NUMBER.test(header)) return 'ignore';
  if (GROUP.test(header)) return 'group';
  if (filled.length === 0 && header === '' && cells.length > 0) return 'ignore';
  const signs = filled.map(readSign).filter(it => it && !it.isText).length;
  if (signs * 2 > filled.length) return 'party';
  if (REMARK.test(header)) return 'remark';
  if (TASK.test(header)) return 'task';
  return filled.length > 0 ? 'remark' : 'party';
}

/** Of the columns that may be the task, the first one is. */
function withTask(
  kinds: ColumnKind[],
  headers: string[],
  given: NonNullable<GivenColumns>,
): ColumnKind[] {
  const isTold = given.some(it => it.as === 'task');
  const stated = kinds.indexOf('task');
  const otherwise = kinds.findIndex(
    (kind, i) =>
      kind !== 'group' &&
      kind !== 'ignore' &&
      (i === 0 || kind !== 'party' || headers[i] === ''),
  );
  const task = stated >= 0 ? stated : Math.max(otherwise, 0);
  const at = isTold ? -1 : task;
  return kinds.map((kind, i) => {
    if (i === at) return 'task';
    return kind === 'task' ? 'remark' : kind;
  });
}

function partyOf(
  title: string,
  told: string | undefined,
  parties: PartyTitle[],
  place: number,
): PartyTitle | undefined {
  const found = told
    ? parties.find(it => it.id === told)
    : matching(title, parties);
  if (told && !found) {
    const allowed = parties.map(it => it.id).join(', ');
    throw new InputError(
      `columns.${place}.party: the model has no party '${told}'; ${
        allowed ? `allowed: ${allowed}` : 'name a model with parties'
      }`,
    );
  }
  return found;
}

/** The party that is called so, else the only one whose name has all of these words, or the other way round. */
function matching(
  header: string,
  parties: PartyTitle[],
): PartyTitle | undefined {
  const wanted = wordsOf(header);
  if (wanted.length === 0) return undefined;
  const names = (it: PartyTitle) => [it.id, it.title].map(wordsOf);
  const same = parties.filter(it =>
    names(it).some(name => name.join(' ') === wanted.join(' ')),
  );
  const alike = parties.filter(it =>
    names(it).some(
      name =>
        wanted.every(word => name.includes(word)) ||
        name.every(word => wanted.includes(word)),
    ),
  );
  const found = same.length > 0 ? same : alike;
  return found.length === 1 ? found[0] : undefined;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(it => it.replace(/(?<=..)s$/, ''));
}
