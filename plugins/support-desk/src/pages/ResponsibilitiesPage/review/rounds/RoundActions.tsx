import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, ButtonLink, Link } from '@backstage/ui';
import { RiPlayListAddLine, RiTeamLine } from '@remixicon/react';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { OpenRoundDialog, useReviews } from '../../../ResponsibilityReviewPage';
import styles from '../review.module.css';
import type { Round } from './useRound';

/** The way to the round that is open, else to the last one; where none is open, the owner can open one. */
export function RoundActions(props: { matrix: Matrix; round: Round }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { matrix, round } = props;
  const { model, review, mayOpenReview } = matrix;
  const rounds = useReviews(review ? undefined : model);
  const last = rounds.data?.[0];
  return (
    <>
      {review && (
        <ButtonLink
          variant="secondary"
          iconStart={<RiTeamLine />}
          href={round.linkTo(review.id)}
        >
          {t('responsibilityReview.round.go')}
        </ButtonLink>
      )}
      {mayOpenReview && (
        <Button
          variant="secondary"
          iconStart={<RiPlayListAddLine />}
          onPress={round.open}
        >
          {t('responsibilityReview.round.open')}
        </Button>
      )}
      {!review && last && (
        <Link href={round.linkTo(last.id)} className={styles.last}>
          {t('responsibilityReview.round.last', { title: last.title })}
        </Link>
      )}
      {round.isOpening && (
        <OpenRoundDialog
          matrix={matrix}
          onOpened={({ id }) => round.goTo(id)}
          onClose={round.close}
        />
      )}
    </>
  );
}
