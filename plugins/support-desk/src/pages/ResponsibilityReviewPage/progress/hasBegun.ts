import type { MatrixCounts } from '@supportdesk/backstage-plugin-support-desk-common';

/** Whether anything was decided about some cells. */
export const hasBegun = ({ states }: MatrixCounts): boolean =>
  states.confirmed + states.disputed > 0;

/** How many cells stand in the way of signing: nobody confirmed them. */
export const leftToDecide = ({ states }: MatrixCounts): number =>
  states.toConfirm + states.undecided + states.disputed;
