import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import styles from './read.module.css';

/** What the document says before its table. */
export function Statements({ statements }: { statements: string[] }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  if (statements.length === 0) return null;
  return (
    <section
      className={styles.statements}
      aria-label={t('responsibilities.statements')}
    >
      {statements.map(it => (
        <p key={it}>{it}</p>
      ))}
    </section>
  );
}
