import type { LicenceImport } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink } from '@backstage/ui';
import { BusyProgress } from '../../components/BusyProgress';
import { Surface } from '../../components/Surface';
import { reasonOf } from '../../hooks/workFailure';
import { licencesRouteRef } from '../../routes';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { useMessages } from '../../translations/useMessages';
import { ImportErrors } from './ImportErrors';
import { ImportPreview } from './ImportPreview';
import styles from './LicenceImportPage.module.css';
import type { Import } from './useImport';

const COUNTS = ['rows', 'added', 'changed', 'unchanged'] as const;

/** What a file would do, with every error of it, and the button that does it; afterwards what was done. */
export function ImportResult(props: {
  result: LicenceImport;
  work: Import;
  onAnother: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const licencesLink = useRouteRef(licencesRouteRef);
  const { result, work, onAnother } = props;
  const { dryRun, errors, added, changed, preview, rows } = result;
  const isWrong = errors.length > 0;
  const isDone = !dryRun && !isWrong;
  const changes = added + changed;
  return (
    <Surface
      title={
        isDone
          ? t('licenceManagement.import.done')
          : t('licenceManagement.import.result')
      }
    >
      <div className={styles.result}>
        <ul className={styles.counts} role={isDone ? 'status' : undefined}>
          {COUNTS.map(it => (
            <li key={it}>
              {t(`licenceManagement.import.${it}`, { count: result[it] })}
            </li>
          ))}
        </ul>
        {work.runError && (
          <Alert
            role="alert"
            status="danger"
            icon
            title={t('licenceManagement.import.notDone')}
            description={reasonOf(work.runError)}
          />
        )}
        {isWrong && <ImportErrors errors={errors} />}
        {!isWrong && changes === 0 && (
          <p className={styles.second}>
            {t('licenceManagement.import.nothing')}
          </p>
        )}
        {!isWrong && preview.length > 0 && <ImportPreview preview={preview} />}
        {dryRun && !isWrong && changes > 0 && (
          <>
            <div>
              <Button isPending={work.isRunning} onPress={work.run}>
                {t('licenceManagement.import.import', { count: changes })}
              </Button>
            </div>
            <BusyProgress
              words={
                work.isRunning
                  ? t('licenceManagement.import.importing', { count: rows })
                  : undefined
              }
            />
          </>
        )}
        {isDone && (
          <div className={styles.row}>
            <ButtonLink href={licencesLink?.() ?? '#'}>
              {t('licenceManagement.import.to')}
            </ButtonLink>
            <Button variant="secondary" onPress={onAnother}>
              {t('licenceManagement.import.another')}
            </Button>
          </div>
        )}
      </div>
    </Surface>
  );
}
