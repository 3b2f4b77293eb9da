import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useRef } from 'react';
import { Surface } from '../../../components/Surface';
import { useMe } from '../../../hooks/useMe';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { ReviewFailed } from '../ReviewFailed';
import styles from '../review.module.css';
import { useReviewWork } from '../useReviews';
import { hasSigned } from './hasSigned';
import { SignForm } from './SignForm';

/** Signs what the reader reviews, or says what is left before it can be signed, or that it is; nothing for who reviews nothing. */
export function SignSurface(props: {
  review: ResponsibilityReview;
  /** Of the matrix as the reader can see it; signing another one is refused. */
  version: string | undefined;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const me = useMe().user;
  const { review, version } = props;
  const { id, mine, cannotSign, reviewers, status } = review;
  const statement = useSessionDraft(`responsibility.sign.${id}`, '');
  const work = useReviewWork(review, () => statement.forget());
  const isSigned = hasSigned(review, me, version);
  const signed = useRef<HTMLParagraphElement>(null);
  const wasSent = useRef(false);

  useEffect(() => {
    // The button that had the focus is gone.
    if (isSigned && wasSent.current) signed.current?.focus();
  }, [isSigned]);

  if (mine.length === 0 || (status !== 'open' && !isSigned)) return null;
  const columns = reviewers
    .filter(it => mine.includes(it.column.id))
    .map(it => it.column.title)
    .join(', ');
  return (
    <Surface title={t('responsibilityReview.sign.title')} padded>
      <div className={styles.sign}>
        <ReviewFailed work={work} />
        {isSigned ? (
          <>
            <p ref={signed} tabIndex={-1} role="status">
              <strong>
                {t('responsibilityReview.sign.signed', { columns })}
              </strong>
            </p>
            <p>{t('responsibilityReview.sign.signedText')}</p>
          </>
        ) : (
          <p>{t('responsibilityReview.sign.columns', { columns })}</p>
        )}
        {!isSigned && cannotSign && (
          <p>{t('responsibilityReview.sign.cannot', { reason: cannotSign })}</p>
        )}
        {!isSigned && !cannotSign && (
          <SignForm
            statement={statement}
            isPending={work.isPending}
            onSign={() => {
              const words = statement.value.trim();
              wasSent.current = true;
              work.send({
                step: 'sign',
                ...(version && { version }),
                ...(words && { statement: words }),
              });
            }}
          />
        )}
      </div>
    </Surface>
  );
}
