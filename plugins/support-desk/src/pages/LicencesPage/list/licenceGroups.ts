import type {
  Licence,
  LicenceList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { sorted, type Sort } from './licenceSort';

/** The licences of one system, with what they come to. */
export interface LicenceGroup {
  model: string;
  title: string;
  licences: Licence[];
  /** Absent for one alone, and where none has a number of seats (S1-100). */
  together?: LicenceList['totals'][number];
}

/** The listed licences by system, in the order in which the back end lists the systems. */
export function groupsOf(
  { items, totals }: Pick<LicenceList, 'items' | 'totals'>,
  sort: Sort | undefined,
): LicenceGroup[] {
  const models = [...new Set(items.map(it => it.model))];
  return models.map(model => {
    const licences = items.filter(it => it.model === model);
    return {
      model,
      title: licences[0].modelTitle,
      licences: sorted(licences, sort),
      ...(licences.length > 1 && {
        together: totals.find(it => it.model === model),
      }),
    };
  });
}
