import type { Satisfaction } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';
import type { TrendPoint } from '../charts/TrendChart';

/** How many gave each rating, and the mean of each period, in figures. */
export function RatingTable(props: {
  title: string;
  result: Pick<Satisfaction, 'scores'>;
  points: TrendPoint[];
}) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { title, result, points } = props;
  const { scores } = result;
  const score = t('reports.column.score');
  const period = t('reports.column.period');
  return (
    <>
      {scores && (
        <ScrollTable label={`${title}, ${score}`}>
          <thead>
            <tr>
              <th scope="col">{score}</th>
              <th scope="col" className={partStyles.figure}>
                {t('reports.column.answers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[5, 4, 3, 2, 1].map(it => (
              <tr key={it}>
                <th scope="row">
                  {t('reports.satisfaction.score', { score: String(it) })}
                </th>
                <td className={partStyles.figure}>
                  {format.number(scores[it - 1])}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      <ScrollTable label={`${title}, ${period}`}>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            <th scope="col" className={partStyles.figure}>
              {t('reports.column.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map(it => (
            <tr key={it.period}>
              <th scope="row">{it.words}</th>
              <td className={partStyles.figure}>
                {it.mean === undefined ? '–' : format.decimal(it.mean, 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
