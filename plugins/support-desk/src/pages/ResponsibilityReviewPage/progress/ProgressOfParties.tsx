import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiCheckboxCircleFill,
  RiCircleLine,
  RiTimeLine,
} from '@remixicon/react';
import { Lines } from '../../../components/Lines';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { useGroupWords } from '../../ResponsibilitiesPage/matrix/useGroupWords';
import { ProgressBar } from '../../ResponsibilitiesPage/review/progress/ProgressBar';
import styles from '../review.module.css';
import { hasBegun } from './hasBegun';

type Reviewer = ResponsibilityReview['reviewers'][number];

/** How far each party is: who reviews, what is done, who has not begun, and who has signed when. */
export function ProgressOfParties({
  review,
}: {
  review: ResponsibilityReview;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const groupWords = useGroupWords();
  const format = useFormat();
  return (
    <Surface title={t('responsibilityReview.page.parties')}>
      <Lines>
        {review.reviewers.map(it => {
          const words = groupWords(it.progress);
          return (
            <li key={it.column.id} className={styles.line}>
              <div className={styles.lineHead}>
                <h3 className={styles.name}>{it.column.title}</h3>
                <StateOfParty reviewer={it} />
              </div>
              <ProgressBar counts={it.progress} label={words} />
              <p className={styles.quiet}>{words}</p>
              <p>
                {t('responsibilityReview.page.reviewedBy', {
                  people: it.people.map(({ title }) => title).join(', '),
                })}
              </p>
              {it.signOffs.map(signed => (
                <p key={`${signed.by.ref} ${signed.at}`}>
                  {t('responsibilityReview.page.signedBy', {
                    who: signed.by.title,
                    time: format.instant(signed.at),
                  })}
                  {signed.statement && `: “${signed.statement}”`}
                </p>
              ))}
              {it.remindedAt && (
                <p className={styles.quiet}>
                  {t('responsibilityReview.page.reminded', {
                    time: format.instant(it.remindedAt),
                  })}
                </p>
              )}
            </li>
          );
        })}
      </Lines>
    </Surface>
  );
}

function StateOfParty({ reviewer }: { reviewer: Reviewer }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  if (reviewer.signOffs.length > 0) {
    return (
      <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
        {t('responsibilityReview.page.signed')}
      </StatusLabel>
    );
  }
  return hasBegun(reviewer.progress) ? (
    <StatusLabel icon={<RiTimeLine />}>
      {t('responsibilityReview.page.begun')}
    </StatusLabel>
  ) : (
    <StatusLabel icon={<RiCircleLine />} tone="soon">
      {t('responsibilityReview.page.notBegun')}
    </StatusLabel>
  );
}
