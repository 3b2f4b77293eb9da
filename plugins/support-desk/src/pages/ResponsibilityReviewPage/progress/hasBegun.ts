import type { MatrixCounts } from '@supportdesk/backstage-plugin-support-desk-common';

/** Whether anything was decided about some cells. */
export const hasBegun = ({ states }: MatrixCounts): boolean =>
  states.confirmed + states.disputed > 0;
