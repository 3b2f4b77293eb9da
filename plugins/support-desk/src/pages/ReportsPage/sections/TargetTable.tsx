import type { TargetLine } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';

const FIGURES = ['met', 'missed', 'withoutTime', 'running'] as const;

/** How often each target was met, in figures. */
export function TargetTable(props: { title: string; lines: TargetLine[] }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { title, lines } = props;
  return (
    <ScrollTable label={title}>
      <thead>
        <tr>
          <th scope="col">{t('reports.targets.column.target')}</th>
          {FIGURES.map(it => (
            <th key={it} scope="col" className={partStyles.figure}>
              {t(`reports.targets.column.${it}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id}>
            <th scope="row">{line.title}</th>
            {FIGURES.map(it => (
              <td key={it} className={partStyles.figure}>
                {format.number(line[it])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
