import type { LicenceRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiInformationLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';

/** Why it is asked for, what was answered to the form, and what the rules of the model remark on. */
export function Asked({ request }: { request: LicenceRequest }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { reason, answers, remarks } = request;
  return (
    <Surface title={t('licenceRequests.page.asked')} padded>
      <dl className={styles.answers}>
        <div>
          <dt>{t('licenceRequests.page.reason')}</dt>
          <dd>{reason || t('licenceRequests.page.noReason')}</dd>
        </div>
        {answers.map(({ field, label, value }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{wordsOf(value)}</dd>
          </div>
        ))}
      </dl>
      {remarks.length > 0 && (
        <ul
          className={styles.remarks}
          aria-label={t('licenceRequests.page.remarks')}
        >
          {remarks.map(it => (
            <li key={it}>
              <StatusLabel icon={<RiInformationLine />} tone="soon">
                {it}
              </StatusLabel>
            </li>
          ))}
        </ul>
      )}
    </Surface>
  );

  function wordsOf(value: unknown): string {
    if (typeof value === 'boolean')
      return t(`licenceRequests.page.${value ? 'yes' : 'no'}`);
    return Array.isArray(value) ? value.join(', ') : String(value ?? '');
  }
}
