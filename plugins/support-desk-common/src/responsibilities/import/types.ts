import type { ImportedMatrix } from '../../api';

/** A kind of table that people paste. */
export type TableFormat = ImportedMatrix['format'];

/** What a column of a table is. */
export type ColumnKind = ImportedMatrix['columns'][number]['as'];

/** A cell as it was pasted. */
export interface RawCell {
  text: string;
  /** It is a part of one that spans several columns or rows, so that its text stands in each of them. */
  isSpread?: boolean;
}

/** A line of a table as it was pasted. */
export interface RawRow {
  /** In the text, from 1. */
  line: number;
  cells: RawCell[];
  /** What the format itself says against it: that it breaks off. */
  doubts?: string[];
}

/** What a format was read to. */
export interface RawTable {
  /** Where the format says which row names the columns. */
  header?: RawRow;
  rows: RawRow[];
  /** The marks of each row stand at its left, wherever they stood: empty cells were lost. */
  isPacked?: boolean;
  /** What stands above the tasks may be lost from the header. */
  isLoose?: boolean;
  ignored: ImportedMatrix['ignored'];
}

/** A column that was recognised; `id` only where it is one of the matrix. */
export type ImportedColumn = ImportedMatrix['columns'][number];

/** A cell that says something. */
export interface ImportedCell {
  column: string;
  value: 'responsible' | 'optional' | 'unknown' | 'notResponsible';
  charge?: string;
  note?: string;
  /** Why it is to be confirmed. */
  doubts: string[];
  /** Ids of other columns in which it may have stood. */
  alternatives: string[];
}

/** A task that was read. */
export interface ImportedRow {
  line: number;
  /** Title of its group; the rows above the first heading have none. */
  group?: string;
  title: string;
  /** Place among the rows of the one of which it is a part. */
  parent?: number;
  /** Without those that are empty. */
  cells: ImportedCell[];
  doubts: string[];
  /** As they survive, where their columns were lost. */
  marks?: string;
}
