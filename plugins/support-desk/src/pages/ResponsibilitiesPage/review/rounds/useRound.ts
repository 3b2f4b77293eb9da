import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { responsibilityReviewRouteRef } from '../../../../routes';

/** The round of a matrix: the way to the one that is open, else opening one. */
export function useRound({
  review,
  mayOpenReview,
}: Pick<Matrix, 'review' | 'mayOpenReview'>) {
  const reviewLink = useRouteRef(responsibilityReviewRouteRef);
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const linkTo = (id: string) => reviewLink?.({ review: id }) ?? '#';
  return {
    linkTo,
    isOpening,
    open: () => setOpening(true),
    close: () => setOpening(false),
    goTo: (id: string) => navigate(linkTo(id)),
    /** Goes to the round that is open, or asks for the facts of one. */
    go: () => {
      if (review) navigate(linkTo(review.id));
      else setOpening(mayOpenReview);
    },
  };
}

/** The round of a matrix, as the parts of a page take it. */
export type Round = ReturnType<typeof useRound>;
