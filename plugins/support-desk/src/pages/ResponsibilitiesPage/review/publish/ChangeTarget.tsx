import type { MatrixChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from './publish.module.css';

/** Where a change goes, and what comes after. */
export function ChangeTarget({
  publisher,
}: {
  publisher: NonNullable<MatrixChange['publisher']>;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { title, folder, branch, proposes } = publisher;
  const facts = [
    ['publisher', title],
    ['folder', folder],
    ['branch', branch],
    [
      'next',
      t(
        proposes
          ? 'responsibilityReview.publish.proposes'
          : 'responsibilityReview.publish.commits',
      ),
    ],
  ] as const;
  return (
    <section>
      <h3 className={styles.heading}>
        {t('responsibilityReview.publish.where')}
      </h3>
      <dl className={styles.target}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{t(`responsibilityReview.publish.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
