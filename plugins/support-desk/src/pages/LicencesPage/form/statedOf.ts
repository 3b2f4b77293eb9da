import type {
  CompiledModel,
  Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { LicenceField } from './licenceForm';

/** What a model states of a licence: that is managed in Git. What it leaves open is kept in the portal. */
export function statedOf(
  { source, title, service }: Pick<Licence, 'source' | 'title' | 'service'>,
  model: Pick<CompiledModel, 'licences' | 'services'>,
): LicenceField[] {
  if (source !== 'model') return [];
  const stated = Object.values(model.licences).find(
    it => it.title === title && it.service === service.id,
  );
  const optional = {
    contractEnd: stated?.validUntil,
    requestType: stated?.requestType,
    form: stated?.form,
    note: stated?.note,
    integrated: model.services[service.id]?.state,
  };
  return [
    'title',
    'bought',
    ...(Object.keys(optional) as (keyof typeof optional)[]).filter(
      it => optional[it],
    ),
  ];
}
