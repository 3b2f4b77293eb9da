import type {
  CompiledModel,
  CompiledReport,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A survey of a model. */
export interface SurveyDefinition {
  id: string;
  title: string;
  model: CompiledModel;
  report: CompiledReport;
  survey: NonNullable<CompiledReport['survey']>;
  /** What is asked unless a round asks something else. */
  question: string;
}

/** The surveys of a model, in its order. */
export function surveysOf(model: CompiledModel): SurveyDefinition[] {
  return Object.values(model.reports).flatMap(report => {
    const { id, title, survey } = report;
    if (!survey) return [];
    const question = survey.about
      ? `How was the ${survey.about}?`
      : `How satisfied are you with the support of ${model.title}?`;
    return [{ id, title, model, report, survey, question }];
  });
}

/** The survey by which requests are rated after closing: one that does not draw people by chance (S2-79). */
export function ratingSurveyOf(
  model: CompiledModel,
): SurveyDefinition | undefined {
  return surveysOf(model).find(
    ({ survey }) => survey.sample === 'all' || survey.sample === 'volunteer',
  );
}
