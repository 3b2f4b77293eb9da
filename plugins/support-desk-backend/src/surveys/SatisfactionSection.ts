import type { ReportSection } from '@supportdesk/backstage-plugin-support-desk-common';
import { lengthOf } from '../reports/periods';
import type { SectionContext, SectionSource } from '../reports/SectionSource';
import type { PeriodFigures, SurveyFigures } from './SurveyFigures';
import { surveysOf } from './surveysOf';

/** What people said in a period: of the report's own survey, or the first of the model. */
export class SatisfactionSection implements SectionSource {
  readonly kind = 'satisfaction';
  readonly #figures: SurveyFigures;

  constructor(options: { figures: SurveyFigures }) {
    this.#figures = options.figures;
  }

  async sectionOf({
    model,
    report,
    period,
    now,
  }: SectionContext): Promise<ReportSection | undefined> {
    const surveys = surveysOf(model);
    const definition = surveys.find(it => it.id === report?.id) ?? surveys[0];
    if (!definition) return undefined;
    const [figures] = await this.#figures.of(definition, [period.id], now);
    return {
      kind: this.kind,
      title: definition.title,
      summary: summaryOf(figures, lengthOf(period.id)),
      result: figures.result,
    };
  }
}

/** `No survey in this quarter.` where nobody was asked (S0-86). */
function summaryOf({ runs, result }: PeriodFigures, length: string): string {
  if (runs === 0 && result.asked === 0 && result.answered === 0) {
    return `No survey in this ${length}.`;
  }
  return 'What those said who were asked; rounds count in the month of their last day.';
}
