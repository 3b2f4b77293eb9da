import type {
  LicenceList,
  NamedRef,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The models of which the reader manages licences: all of them, or some. */
export function managedModels({
  items,
  mayAddIn,
}: Pick<LicenceList, 'items' | 'mayAddIn'>): NamedRef[] {
  const managed = [
    ...mayAddIn.map(({ ref, title }) => [ref, title] as const),
    ...items
      .filter(it => it.mayManage)
      .map(it => [it.model, it.modelTitle] as const),
  ];
  return [...new Map(managed)].map(([ref, title]) => ({ ref, title }));
}
