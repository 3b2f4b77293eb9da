import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { partsOf } from './partsOf';
import { useHeadlines } from './useHeadlines';

/** What stands out, in sentences; what is strong in them stands between `**`. */
export function Headlines({ report }: { report: Report }) {
  const headlines = useHeadlines(report);
  const { t } = useMessages(reportsTranslationRef);
  if (headlines.length === 0) return null;
  return (
    <section aria-label={t('reports.page.headlines')}>
      <p className={styles.headlines}>
        {partsOf(headlines.join(' ')).map(({ id, text, isStrong }) =>
          isStrong ? <strong key={id}>{text}</strong> : text,
        )}
      </p>
    </section>
  );
}
