import type { LevelCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../../http';

/** The columns of the table of levels. */
export const COUNT_COLUMNS: CsvColumns<LevelCounts['items'][number]> = {
  level: it => `${it.level}`,
  title: it => it.title,
  reached: it => `${it.reached}`,
  stopped: it => `${it.stopped}`,
  escalated: it => `${it.escalated}`,
  returned: it => `${it.returned}`,
  open: it => `${it.open}`,
};
