import type { PolicyPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { PrintSheet } from '../../../components/PrintSheet';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import { policyAxis } from './policyAxis';
import { PolicyPicture } from './PolicyPicture';
import { PolicyTable } from './PolicyTable';

/** A preview as a sheet of paper, until it has been printed. */
export function PolicySheet(props: {
  preview: PolicyPreview;
  onPrinted: () => void;
}) {
  const { t } = useMessages(modelTranslationRef);
  const { model, names } = useModelDetail();
  const { preview, onPrinted } = props;
  const format = useFormat(preview.timeZone);
  const axis = policyAxis(preview);
  const about = [
    preview.requestType && names.requestType(preview.requestType),
    preview.priority && priorityTitle(),
    format.long(preview.at),
    t('model.policy.zone', { zone: preview.timeZone }),
  ];
  function priorityTitle() {
    const values = Object.values(model.priorities).map(it => it.values);
    const value = values.find(it => it[preview.priority!]);
    return value?.[preview.priority!].title ?? preview.priority;
  }
  return (
    <PrintSheet onPrinted={onPrinted}>
      <h1>
        {model.title}, {t('model.section.policy')}
      </h1>
      <p>{about.filter(Boolean).join('. ')}</p>
      {axis && <PolicyPicture preview={preview} axis={axis} />}
      <PolicyTable preview={preview} />
    </PrintSheet>
  );
}
