import type {
  ModelDetail,
  ModelIssue,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, ButtonLink } from '@backstage/ui';
import { modelTranslationRef } from '../../messages/model';
import { useMessages } from '../../translations/useMessages';
import styles from './ModelPage.module.css';

/** What is wrong with the file of a model, for its owners: errors at once, warnings folded (P-07). */
export function ModelIssues({ detail }: { detail: ModelDetail }) {
  const { t } = useMessages(modelTranslationRef);
  const { issues = [], broken, source } = detail;
  const errors = issues.filter(issue => issue.severity === 'error');
  const warnings = issues.filter(issue => issue.severity === 'warning');
  return (
    <>
      {(broken || errors.length > 0) && (
        <Alert
          status="danger"
          icon
          role="alert"
          title={t('model.issues.broken')}
          description={
            <>
              <IssueList issues={errors} />
              {broken && (
                <p className={styles.kept}>{t('model.issues.kept')}</p>
              )}
            </>
          }
          customActions={
            source.viewUrl && (
              <ButtonLink
                href={source.viewUrl}
                target="_blank"
                variant="secondary"
              >
                {t('model.page.open')}
              </ButtonLink>
            )
          }
        />
      )}
      {warnings.length > 0 && (
        <details className={styles.warnings}>
          <summary>
            {t('model.issues.warnings', { count: warnings.length })}
          </summary>
          <IssueList issues={warnings} />
        </details>
      )}
    </>
  );
}

function IssueList({ issues }: { issues: ModelIssue[] }) {
  const { t } = useMessages(modelTranslationRef);
  return (
    <ul className={styles.issues}>
      {issues.map(({ code, path, line, file, message }, index) => (
        <li key={index}>
          <div>
            <strong>{code}</strong> {path}
            {line !== undefined &&
              `, ${t('model.issues.line', { line: String(line) })}`}
            {file && `, ${file}`}
          </div>
          <div>{message}</div>
        </li>
      ))}
    </ul>
  );
}
