import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { ReportAudience } from '../reports/ReportAudience';
import type { SectionSource } from '../reports/SectionSource';
import type { TicketOptions, TicketParts } from '../tickets';
import { DatabaseFeedbackStore } from './DatabaseFeedbackStore';
import { FeedbackDescriber } from './FeedbackDescriber';
import { FeedbackDigest } from './FeedbackDigest';
import { FeedbackService } from './FeedbackService';
import { feedbackRoutes } from './routes';
import { SuggestionSection } from './SuggestionSection';

/** Puts together what people say of their own accord; answers its routes, and what reports tell of it. */
export async function createFeedback(
  options: TicketOptions &
    TicketParts & { staff: ModelStaff; audience: ReportAudience },
): Promise<{ routes: RouteMounter; sections: SectionSource[] }> {
  const feedback = new DatabaseFeedbackStore(options);
  const stored = { ...options, feedback };
  const describer = new FeedbackDescriber(options);
  await new FeedbackDigest(stored).schedule(options.scheduler);
  return {
    routes: feedbackRoutes({
      ...options,
      service: new FeedbackService({ ...stored, describer }),
    }),
    sections: [new SuggestionSection(stored)],
  };
}
