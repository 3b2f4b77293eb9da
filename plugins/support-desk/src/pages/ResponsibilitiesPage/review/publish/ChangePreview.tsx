import type { MatrixChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert } from '@backstage/ui';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { DiffView } from './DiffView';
import styles from './publish.module.css';

/** What a change does to the files, what of it cannot be done, and why nobody can publish it. */
export function ChangePreview({ change }: { change: MatrixChange }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { files, problems, publisher, cannotPublish } = change;
  return (
    <>
      {!publisher && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('responsibilityReview.publish.cannot')}
          description={cannotPublish}
        />
      )}
      {problems.length > 0 && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('responsibilityReview.publish.problems', {
            count: problems.length,
          })}
          description={
            <ul className={styles.problems}>
              {problems.map(it => (
                <li key={it.decision}>{it.message}</li>
              ))}
            </ul>
          }
        />
      )}
      {files.map(it => (
        <DiffView key={it.path} path={it.path} diff={it.diff} />
      ))}
      {files.length === 0 && (
        <p className={styles.text}>
          {t('responsibilityReview.publish.nothing')}
        </p>
      )}
    </>
  );
}
