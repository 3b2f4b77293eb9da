import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';

/** Whether whoever asks now has to wait for a seat. */
export const isFull = ({ free }: Pick<Licence, 'free'>): boolean =>
  free !== undefined && free <= 0;
