import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { responsibilityReviewEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import { seenVersion } from '../../tickets/work';
import type { ReviewDescriber } from './ReviewDescriber';
import type { ReviewService } from './ReviewService';
import type { ReviewSight } from './ReviewSight';
import type { ReviewSteps } from './ReviewSteps';
import type { ReviewStore } from './ReviewStore';

/** Reads rounds of review, and runs them. */
export function reviewRoutes(options: {
  httpAuth: HttpAuthService;
  reviews: Pick<ReviewStore, 'signedMatrix'>;
  sight: ReviewSight;
  describer: ReviewDescriber;
  service: ReviewService;
  steps: ReviewSteps;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, reviews, sight, describer, service, steps } = options;
  const { callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      responsibilityReviewEndpoints.getResponsibilityReviews,
      httpAuth,
      async ({ query, credentials }) => {
        const seen = await sight.list(query.model, await by(credentials));
        return { items: await describer.describe(seen) };
      },
    );
    mountEndpoint(
      router,
      responsibilityReviewEndpoints.openResponsibilityReview,
      httpAuth,
      async ({ body, credentials }) =>
        service.open(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      responsibilityReviewEndpoints.getResponsibilityReview,
      httpAuth,
      async ({ params, credentials }) => {
        const seen = await sight.see(params.review, await by(credentials));
        return (await describer.describe([seen]))[0];
      },
    );
    mountEndpoint(
      router,
      responsibilityReviewEndpoints.editResponsibilityReview,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.edit(
          params.review,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      responsibilityReviewEndpoints.stepResponsibilityReview,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        steps.take(
          params.review,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      responsibilityReviewEndpoints.getSignedMatrix,
      httpAuth,
      async ({ params, query, credentials }) => {
        const { review } = await sight.see(
          params.review,
          await by(credentials),
        );
        const matrix = await reviews.signedMatrix(review.id, query.hash);
        if (matrix) return matrix;
        throw new NotFoundError(
          query.hash
            ? `hash: nobody has signed '${query.hash}' in '${review.title}'; allowed: the hash of one of its signatures`
            : `review: nobody has signed '${review.title}' yet`,
        );
      },
    );
  };
}
