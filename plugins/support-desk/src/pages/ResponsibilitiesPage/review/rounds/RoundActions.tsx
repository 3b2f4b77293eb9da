import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiPlayListAddLine, RiTeamLine } from '@remixicon/react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { responsibilityReviewRouteRef } from '../../../../routes';
import { supportDeskTranslationRef } from '../../../../translation';
import { OpenRoundDialog } from '../../../ResponsibilityReviewPage';

/** The way to the round that is open; where none is, its owner can open one. */
export function RoundActions({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const reviewLink = useRouteRef(responsibilityReviewRouteRef);
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const { review, mayOpenReview } = matrix;
  const linkTo = (id: string) => reviewLink?.({ review: id }) ?? '#';
  return (
    <>
      {review && (
        <ButtonLink
          variant="secondary"
          iconStart={<RiTeamLine />}
          href={linkTo(review.id)}
        >
          {t('responsibilityReview.round.go')}
        </ButtonLink>
      )}
      {mayOpenReview && (
        <Button
          variant="secondary"
          iconStart={<RiPlayListAddLine />}
          onPress={() => setOpening(true)}
        >
          {t('responsibilityReview.round.open')}
        </Button>
      )}
      {isOpening && (
        <OpenRoundDialog
          matrix={matrix}
          onOpened={({ id }) => navigate(linkTo(id))}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  );
}
