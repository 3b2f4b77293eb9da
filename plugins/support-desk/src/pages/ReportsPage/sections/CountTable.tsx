import type {
  CountedLine,
  Report,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';
import { usePeriodNames } from '../usePeriodNames';
import { ChangeMark } from './ChangeMark';
import { Figure } from './Figure';
import { groupsIn, type CountedSection } from './sectionsOf';
import tableStyles from './tables.module.css';

const DAY_MS = 86_400_000;

/** Every figure of a section that counts requests; groups and the sum of all are strong. */
export function CountTable(props: { report: Report; section: CountedSection }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const names = usePeriodNames(props.report);
  const { title, lines, total } = props.section;
  const groups = groupsIn(lines);
  const isSum = (line: CountedLine) => line === total || groups.has(line.id);
  const all = [...lines, total];
  const hasMedian = all.some(it => it.medianSolvedMs !== undefined);
  const hasOpen = all.some(it => it.openAtEnd !== undefined);
  const { figure } = partStyles;
  const median = ({ medianSolvedMs }: CountedLine) =>
    medianSolvedMs === undefined
      ? t('reports.column.noneSolved')
      : format.duration(medianSolvedMs, DAY_MS);
  return (
    <ScrollTable label={title}>
      <thead>
        <tr>
          <th scope="col">{t('reports.column.title')}</th>
          <th scope="col" className={figure}>
            {names.now}
          </th>
          <th scope="col" className={figure}>
            {names.before}
          </th>
          <th scope="col" className={figure}>
            {t('reports.column.change')}
          </th>
          {hasMedian && (
            <th scope="col" className={figure}>
              {t('reports.column.median')}
            </th>
          )}
          {hasOpen && (
            <th scope="col" className={figure}>
              {t('reports.column.openAtEnd')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {all.map(line => (
          <tr
            key={line.id}
            className={isSum(line) ? tableStyles.sum : undefined}
          >
            <th
              scope="row"
              className={line.parent ? tableStyles.partOfGroup : undefined}
            >
              {line.title}
            </th>
            <td className={figure}>
              <Figure line={line} />
            </td>
            <td className={figure}>{format.number(line.before)}</td>
            <td className={figure}>
              <ChangeMark change={line.count - line.before} />
            </td>
            {hasMedian && (
              <td className={figure}>
                {(line.medianSolvedMs !== undefined || !isSum(line)) &&
                  median(line)}
              </td>
            )}
            {hasOpen && (
              <td className={figure}>
                {line.openAtEnd !== undefined && format.number(line.openAtEnd)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
