import type { LicenceList } from '@supportdesk/backstage-plugin-support-desk-common';

/** Whether the reader manages licences: any of those listed, or all of a model. */
export const managesAny = ({
  items,
  mayAddIn,
}: Pick<LicenceList, 'items' | 'mayAddIn'>): boolean =>
  mayAddIn.length > 0 || items.some(it => it.mayManage);
