import type { LicenceImport } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { saveFile } from '../../components/CsvButton';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { useMessages } from '../../translations/useMessages';
import { errorsCsv } from './importFile';
import styles from './LicenceImportPage.module.css';

/** So many stand here; the file has all. */
const MOST = 200;
const COLUMNS = ['row', 'column', 'message', 'value'] as const;

/** Everything that is wrong in a file, by row and column, and the same as a file to work through. */
export function ImportErrors({ errors }: Pick<LicenceImport, 'errors'>) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const title = t('licenceManagement.import.errors', { count: errors.length });
  const header = COLUMNS.map(it => t(`licenceManagement.import.${it}`));
  const rest = errors.length - MOST;
  return (
    <>
      <Alert
        role="alert"
        status="danger"
        icon
        title={title}
        customActions={
          <Button
            variant="secondary"
            iconStart={<RiDownloadLine />}
            onPress={() =>
              saveFile(
                errorsCsv(errors, header),
                `${t('licenceManagement.import.errorsName')}.csv`,
              )
            }
          >
            {t('licenceManagement.import.errorsCsv')}
          </Button>
        }
      />
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {header.map(it => (
                <th key={it} scope="col">
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, MOST).map((it, i) => (
              <tr key={i}>
                <th scope="row">
                  {it.row || t('licenceManagement.import.header')}
                </th>
                <td>{it.column}</td>
                <td>{it.message}</td>
                <td>{it.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <p className={styles.second}>
          {t('licenceManagement.import.moreErrors', { count: rest })}
        </p>
      )}
    </>
  );
}
