import type {
  Licence,
  LicenceChange,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { licenceCostSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { useModel } from '../../../hooks/useModels';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';

const FIELDS = [
  'service',
  'title',
  'metric',
  'bought',
  'unnamed',
  'integrated',
  'contract',
  'contractEnd',
  'renewal',
  'noticeDays',
  'leadDays',
  'lowAt',
  'cost',
  'vendor',
  'requestType',
  'form',
  'training',
  'places',
  'approver',
  'managers',
  'note',
  'overUseReason',
] as const;
const METRICS = ['named', 'concurrent', 'site'] as const;
const DAYS = ['contractEnd', 'renewal'];

const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** The record of a licence in words, as far as possible in those of its model. */
export function useChangeWords({ model: ref }: Pick<Licence, 'model'>) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const model = useModel(ref).data?.model;

  return {
    ofChange({ change, holder }: LicenceChange): string {
      const name = holder?.title ?? '';
      if (change === 'imported' && holder) {
        return t('licenceManagement.changes.importedSeat', { name });
      }
      return t(`licenceManagement.changes.${change}`, { name });
    },
    ofUse({ inUse, bought }: LicenceChange): string {
      return bought === undefined
        ? t('licenceManagement.changes.use', { inUse: String(inUse) })
        : t('licenceManagement.changes.useOf', {
            inUse: String(inUse),
            bought: String(bought),
          });
    },
    ofField(field: string): string {
      const known = FIELDS.find(it => it === field);
      return known ? t(`licenceManagement.form.field.${known}`) : field;
    },
    ofValue(field: string, value: unknown): string {
      if (isNothing(value)) return t('licenceManagement.form.notStated');
      if (typeof value === 'boolean') {
        return value
          ? t('licenceManagement.form.yes')
          : t('licenceManagement.form.no');
      }
      const cost = licenceCostSchema.safeParse(value);
      if (cost.success) {
        const { amount, currency, costCentre } = cost.data;
        const money = format.money(amount, currency);
        return costCentre ? `${money}, ${costCentre}` : money;
      }
      if (Array.isArray(value)) return value.join(', ');
      const text = String(value);
      if (DAYS.includes(field)) return format.date(text);
      const metric = METRICS.find(it => field === 'metric' && it === text);
      if (metric) return t(`licenceManagement.form.metric.${metric}`);
      return titleOf(field, text) ?? text;
    },
  };

  function titleOf(field: string, id: string): string | undefined {
    switch (field) {
      case 'service':
        return model?.services[id]?.title;
      case 'requestType':
      case 'training':
        return model?.requestTypes[id]?.title;
      case 'form':
        return model?.forms[id]?.title;
      case 'approver':
        return (model?.roles[id] ?? model?.parties[id])?.title;
      default:
        return undefined;
    }
  }
}
