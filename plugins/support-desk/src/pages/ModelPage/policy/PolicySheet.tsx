import type { PolicyPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { SupportRoot } from '../../../components/SupportRoot';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import { useModelDetail } from '../parts/ModelContext';
import styles from './policy.module.css';
import { policyAxis } from './policyAxis';
import { PolicyPicture } from './PolicyPicture';
import { PolicyTable } from './PolicyTable';

/** A preview as a sheet of paper: stands beside the page, which is not printed, until it has been printed. */
export function PolicySheet(props: {
  preview: PolicyPreview;
  onPrinted: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { model, names } = useModelDetail();
  const { preview, onPrinted } = props;
  const format = useFormat(preview.timeZone);
  const axis = policyAxis(preview);
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time that it is asked for
  }, []);
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
  return createPortal(
    <SupportRoot className={styles.sheet}>
      <h1>
        {model.title}, {t('model.section.policy')}
      </h1>
      <p>{about.filter(Boolean).join('. ')}</p>
      {axis && <PolicyPicture preview={preview} axis={axis} />}
      <PolicyTable preview={preview} />
    </SupportRoot>,
    document.body,
  );
}
