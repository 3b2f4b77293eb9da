import type { SurveyResults } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

type PeriodResult = SurveyResults['periods'][number];

const score = (of: number) => (it: PeriodResult) =>
  it.result.scores?.[of - 1].toString();

/** What came out of a survey as CSV. */
export const RESULT_COLUMNS: CsvColumns<PeriodResult> = {
  Period: it => it.period,
  Rounds: it => String(it.runs),
  Asked: it => String(it.result.asked),
  Answered: it => String(it.result.answered),
  Mean: it => it.result.mean?.toFixed(2),
  'Scores of 1': score(1),
  'Scores of 2': score(2),
  'Scores of 3': score(3),
  'Scores of 4': score(4),
  'Scores of 5': score(5),
  'Kept back': it => it.result.withheld,
};
