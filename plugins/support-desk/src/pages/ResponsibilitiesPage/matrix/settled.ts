import type { MatrixCounts } from '@supportdesk/backstage-plugin-support-desk-common';

/** How many cells need no decision: confirmed by name, or stated without a doubt. */
export const settledCells = ({ states }: MatrixCounts): number =>
  states.confirmed + states.stated;

/** Their share, 0 to 1; nothing to decide is all of it. */
export const settledShare = (counts: MatrixCounts): number =>
  counts.filled === 0 ? 1 : settledCells(counts) / counts.filled;
