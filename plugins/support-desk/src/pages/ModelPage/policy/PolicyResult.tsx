import type { PolicyPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiDownloadLine, RiPrinterLine, RiTimeLine } from '@remixicon/react';
import { useState } from 'react';
import { StateCard } from '../../../components/StateCard';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { saveFile } from '../../../components/CsvButton';
import { useModelDetail } from '../parts/ModelContext';
import { toCsv } from './csv';
import styles from './policy.module.css';
import { policyAxis } from './policyAxis';
import { PolicyPicture } from './PolicyPicture';
import { PolicySheet } from './PolicySheet';
import { PolicyTable } from './PolicyTable';
import { usePolicyRows } from './usePolicyRows';

const csvOf = (rows: string[][]) =>
  new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' });

/** What would happen, as a picture and as a table that can be taken along. */
export function PolicyResult({ preview }: { preview: PolicyPreview }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const rows = usePolicyRows(preview);
  const [isPrinting, setPrinting] = useState(false);
  const axis = policyAxis(preview);
  const name = ['policy', model.name, preview.requestType, preview.priority]
    .filter(Boolean)
    .join('-');
  return (
    <>
      {axis ? (
        <PolicyPicture preview={preview} axis={axis} />
      ) : (
        <StateCard icon={<RiTimeLine />} title={t('model.policy.none.title')}>
          {t('model.policy.none.text')}
        </StateCard>
      )}
      <PolicyTable preview={preview} />
      <div className={styles.foot}>
        <span className={styles.second}>
          {t('model.policy.zone', { zone: preview.timeZone })}
        </span>
        <Button
          variant="tertiary"
          iconStart={<RiDownloadLine />}
          onPress={() => saveFile(csvOf(rows), `${name}.csv`)}
        >
          {t('model.policy.csv')}
        </Button>
        <Button
          variant="tertiary"
          iconStart={<RiPrinterLine />}
          onPress={() => setPrinting(true)}
        >
          {t('model.policy.print')}
        </Button>
      </div>
      {isPrinting && (
        <PolicySheet preview={preview} onPrinted={() => setPrinting(false)} />
      )}
    </>
  );
}
