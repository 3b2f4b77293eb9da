import type { RouteMounter } from '../../http';
import type { ResponsibilityParts } from '../createResponsibilities';
import { ReviewDescriber } from './ReviewDescriber';
import { ReviewReminders } from './ReviewReminders';
import { ReviewService } from './ReviewService';
import { ReviewSight } from './ReviewSight';
import { ReviewSteps } from './ReviewSteps';
import { reviewRoutes } from './routes';

/** Puts rounds of review together, with what their reviewers are reminded of. */
export async function createReviews(
  parts: ResponsibilityParts,
): Promise<RouteMounter> {
  const sight = new ReviewSight(parts);
  const describer = new ReviewDescriber(parts);
  const options = { ...parts, sight, describer };
  await new ReviewReminders(parts).schedule(parts.scheduler);
  return reviewRoutes({
    ...options,
    service: new ReviewService(options),
    steps: new ReviewSteps(options),
  });
}
