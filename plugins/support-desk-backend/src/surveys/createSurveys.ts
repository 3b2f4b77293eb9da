import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import { createFeedback } from '../feedback/createFeedback';
import { ReportAudience } from '../reports/ReportAudience';
import type { SectionSource } from '../reports/SectionSource';
import type { TicketOptions, TicketParts } from '../tickets';
import { DatabaseSurveyStore } from './DatabaseSurveyStore';
import { Invitations } from './Invitations';
import { surveyRoutes } from './routes';
import { RunSteps } from './RunSteps';
import { SatisfactionSection } from './SatisfactionSection';
import { SurveyDescriber } from './SurveyDescriber';
import { SurveyFigures } from './SurveyFigures';
import { SurveyResultsReader } from './SurveyResultsReader';
import { SurveyRuns } from './SurveyRuns';
import { SurveySight } from './SurveySight';
import { SurveySweep } from './SurveySweep';

/** What surveys and feedback are made of. */
export type SurveyOptions = TicketOptions & TicketParts & { staff: ModelStaff };

/** Puts together what people are asked about support and what they say of their own accord; answers the routes, and what reports tell of it. */
export async function createSurveys(
  options: SurveyOptions,
): Promise<{ routes: RouteMounter; sections: SectionSource[] }> {
  const stored = {
    ...options,
    surveys: new DatabaseSurveyStore(options),
    audience: new ReportAudience(options),
  };
  const parts = {
    ...stored,
    sight: new SurveySight(stored),
    describer: new SurveyDescriber(stored),
    steps: new RunSteps(stored),
    figures: new SurveyFigures(stored),
  };
  await new SurveySweep(parts).schedule(options.scheduler);
  const mountSurveys = surveyRoutes({
    ...parts,
    invitations: new Invitations(parts),
    runs: new SurveyRuns(parts),
    results: new SurveyResultsReader(parts),
  });
  const feedback = await createFeedback(parts);
  return {
    routes: router => {
      mountSurveys(router);
      feedback.routes(router);
    },
    sections: [new SatisfactionSection(parts), ...feedback.sections],
  };
}
