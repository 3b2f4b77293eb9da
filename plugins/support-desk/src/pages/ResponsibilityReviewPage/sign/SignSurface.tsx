import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, TextAreaField } from '@backstage/ui';
import { RiShieldCheckLine } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { supportDeskTranslationRef } from '../../../translation';
import { ReviewFailed } from '../ReviewFailed';
import styles from '../review.module.css';
import { useReviewWork } from '../useReviews';

/** Signs what the reader reviews, or says what is left before it can be signed; nothing for who reviews nothing. */
export function SignSurface(props: {
  review: ResponsibilityReview;
  /** Of the matrix as the reader can see it; signing another one is refused. */
  version: string | undefined;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { review, version } = props;
  const { id, mine, cannotSign, reviewers, status } = review;
  const statement = useSessionDraft(`responsibility.sign.${id}`, '');
  const work = useReviewWork(review, () => statement.forget());
  if (status !== 'open' || mine.length === 0) return null;
  const columns = reviewers
    .filter(it => mine.includes(it.column.id))
    .map(it => it.column.title)
    .join(', ');
  return (
    <Surface title={t('responsibilityReview.sign.title')} padded>
      <form
        className={styles.sign}
        onSubmit={event => {
          event.preventDefault();
          const words = statement.value.trim();
          work.send({
            step: 'sign',
            ...(version && { version }),
            ...(words && { statement: words }),
          });
        }}
      >
        <ReviewFailed work={work} />
        <p>{t('responsibilityReview.sign.columns', { columns })}</p>
        {cannotSign ? (
          <p>{t('responsibilityReview.sign.cannot', { reason: cannotSign })}</p>
        ) : (
          <>
            <TextAreaField
              label={t('responsibilityReview.sign.statement')}
              secondaryLabel={t('common.optional')}
              description={t('responsibilityReview.sign.statementHelp')}
              rows={2}
              maxLength={2000}
              value={statement.value}
              onChange={statement.set}
            />
            <div>
              <Button
                type="submit"
                iconStart={<RiShieldCheckLine />}
                isPending={work.isPending}
              >
                {t('responsibilityReview.sign.sign')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Surface>
  );
}
