import type { ImportedMatrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../components/Lines';
import { Surface } from '../../components/Surface';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import styles from './import.module.css';

/** Lines that are no row, and why; nothing where there is none. */
export function IgnoredLines(props: { ignored: ImportedMatrix['ignored'] }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { ignored } = props;
  if (ignored.length === 0) return null;
  return (
    <Surface
      title={t('responsibilityReview.import.ignored', {
        count: ignored.length,
      })}
    >
      <Lines>
        {ignored.map(({ line, text, why }) => (
          <li key={line} className={styles.ignored}>
            <div>
              {t('responsibilityReview.import.ignoredLine', {
                line: String(line),
                why,
              })}
            </div>
            <div className={styles.quiet}>{text}</div>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
