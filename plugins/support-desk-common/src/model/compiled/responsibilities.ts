import type { Entry, Named } from './shared';

/** On what a row or cell of the matrix rests. @public */
export type Basis = 'stated' | 'prose' | 'meaning' | 'pattern' | 'weak';

/** @public */
export interface CompiledCell extends Entry {
  value: 'responsible' | 'optional' | 'unknown';
  charge?: string;
  basis: Basis;
}

/** @public */
export interface CompiledMatrixRow extends Named {
  parent?: string;
  marks?: string;
  basis: Basis;
  alternatives: string[];
  /** Keyed by column; a missing cell means not responsible (M1). */
  cells: Record<string, CompiledCell>;
}

/** @public */
export interface CompiledMatrixGroup extends Named {
  text?: string;
  source?: 'table' | 'prose';
  rows: Record<string, CompiledMatrixRow>;
}

/** @public */
export interface CompiledResponsibilities extends Entry {
  title?: string;
  scope?: string;
  statements: string[];
  columns: (Named & { party?: string })[];
  groups: Record<string, CompiledMatrixGroup>;
}
