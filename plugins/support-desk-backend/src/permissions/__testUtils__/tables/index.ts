import { knowledge } from './knowledge';
import { licences } from './licences';
import { models } from './models';
import { notices } from './notices';
import { reports } from './reports';
import { responsibilities } from './responsibilities';
import type { Table } from './Row';
import { tickets } from './tickets';

/** What becomes of each operation for everybody, by capability. The name of a row begins with the operation. */
export const TABLES: Record<string, Table> = {
  models,
  tickets,
  knowledge,
  licences,
  responsibilities,
  notices,
  reports,
};

/** The operation that a row tries. */
export const operationOf = (row: string): string => row.split(' ')[0];
