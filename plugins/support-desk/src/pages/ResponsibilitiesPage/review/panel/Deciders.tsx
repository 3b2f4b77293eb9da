import type { CellHistory } from '@supportdesk/backstage-plugin-support-desk-common';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from './panel.module.css';

/** Whom to turn to where the reader may not decide: the party of the column, its reviewers, and the owner of the model (S4-59). */
export function Deciders({
  deciders,
}: {
  deciders: NonNullable<CellHistory['deciders']>;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { party, people, reviewers, owner } = deciders;
  const namesOf = (some: typeof people) => some.map(it => it.title).join(', ');
  return (
    <div>
      <h3 className={styles.heading}>
        {t('responsibilityReview.panel.decide')}
      </h3>
      <ul className={styles.deciders}>
        {party && (
          <li>
            {people.length > 0
              ? t('responsibilityReview.panel.ofParty', {
                  party,
                  people: namesOf(people),
                })
              : party}
          </li>
        )}
        {reviewers.length > 0 && (
          <li>
            {t('responsibilityReview.panel.reviewers', {
              people: namesOf(reviewers),
            })}
          </li>
        )}
        <li>{t('responsibilityReview.panel.owner', { owner: owner.title })}</li>
      </ul>
    </div>
  );
}
