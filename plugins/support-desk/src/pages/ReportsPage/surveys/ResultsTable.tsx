import type { SurveyResults } from '@supportdesk/backstage-plugin-support-desk-common';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';

const FIGURES = ['runs', 'asked', 'answered', 'mean'] as const;

/** What came of a survey by period, in figures; a period without a round says so (S0-86). */
export function ResultsTable(props: {
  title: string;
  periods: SurveyResults['periods'];
}) {
  const { t } = useMessages(surveysTranslationRef);
  const format = useFormat();
  const { title, periods } = props;
  const { figure } = partStyles;
  return (
    <ScrollTable label={title}>
      <thead>
        <tr>
          <th scope="col">{t('surveys.list.column.period')}</th>
          {FIGURES.map(it => (
            <th key={it} scope="col" className={figure}>
              {t(`surveys.list.column.${it}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map(({ period, runs, result }) => (
          <tr key={period}>
            <th scope="row">{periodWords(period, format.locale)}</th>
            <td className={figure}>
              {runs === 0
                ? t('surveys.list.noRun')
                : t('surveys.list.runs', { count: runs })}
            </td>
            <td className={figure}>{format.number(result.asked)}</td>
            <td className={figure}>{format.number(result.answered)}</td>
            <td className={figure}>
              {result.mean === undefined ? '–' : format.decimal(result.mean, 1)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
