import { licenceMetricSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { SOMEONE } from './licenceForm';
import type { LicenceForm } from './useLicenceForm';

/** Fields that are answered by a choice. */
export type ChoiceField =
  | 'model'
  | 'service'
  | 'metric'
  | 'requestType'
  | 'form'
  | 'training'
  | 'approver';

/** What there is to choose from for a field, in the words of the model. */
export function useChoices({ model: detail, models }: LicenceForm) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const model = detail?.model;
  const options = (known: Record<string, { id: string; title: string }> = {}) =>
    Object.values(known).map(({ id, title }) => ({ id, label: title }));
  return (field: ChoiceField): { id: string; label: string }[] => {
    switch (field) {
      case 'model':
        return models.map(({ ref, title }) => ({ id: ref, label: title }));
      case 'service':
        return options(model?.services);
      case 'metric':
        return licenceMetricSchema.options.map(id => ({
          id,
          label: t(`licenceManagement.form.metric.${id}`),
        }));
      case 'form':
        return options(model?.forms);
      case 'approver':
        return [
          ...options({ ...model?.parties, ...model?.roles }),
          { id: SOMEONE, label: t('licenceManagement.form.someone') },
        ];
      default:
        return options(model?.requestTypes);
    }
  };
}
