import type { LicenceImport } from '@supportdesk/backstage-plugin-support-desk-common';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { useMessages } from '../../translations/useMessages';
import styles from './LicenceImportPage.module.css';

/** The first changes of a file, to look at before they are made. */
export function ImportPreview({ preview }: Pick<LicenceImport, 'preview'>) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const title = t('licenceManagement.import.preview');
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('licenceManagement.import.row')}</th>
            <th scope="col">{t('licenceManagement.import.what')}</th>
            <th scope="col">{t('licenceManagement.import.change')}</th>
            <th scope="col">{t('licenceManagement.import.fields')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.map(({ row, title: what, change, fields }) => (
            <tr key={`${row} ${what}`}>
              <th scope="row">{row}</th>
              <td>{what}</td>
              <td>{t(`licenceManagement.import.is.${change}`)}</td>
              <td>{fields.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
