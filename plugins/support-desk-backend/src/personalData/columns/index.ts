import { knowledgeColumns } from './knowledge';
import { licencesColumns } from './licences';
import { noticesColumns } from './notices';
import { reportsColumns } from './reports';
import { responsibilitiesColumns } from './responsibilities';
import { ticketsColumns } from './tickets';
import type { TableColumns } from './TableColumns';

export type { TableColumns };

/** Every table of the plugin, and what its columns hold about people. A test holds this against the schema. */
export const PERSONAL_DATA: Record<string, TableColumns> = {
  ...ticketsColumns,
  ...licencesColumns,
  ...knowledgeColumns,
  ...noticesColumns,
  ...responsibilitiesColumns,
  ...reportsColumns,
};

/** The names in a list of columns. */
export const namesIn = (columns = ''): string[] =>
  columns.split(' ').filter(Boolean);
