import { Button } from '@backstage/ui';
import { useState, type ReactNode } from 'react';
import { ScreenOnly } from '../../../components/SupportRoot';
import { Surface } from '../../../components/Surface';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';

/**
 * A chart, or the same as a table.
 *
 * @param props.note - what its parts mean, or how many it is about
 */
export function ChartSurface(props: {
  title: string;
  note?: ReactNode;
  csv?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const [isTable, setTable] = useState(false);
  const { title, note, csv, chart, table } = props;
  return (
    <Surface
      title={title}
      padded={!isTable}
      action={
        <div className={styles.sectionActions}>
          {note && <span className={styles.note}>{note}</span>}
          <ScreenOnly>
            <Button variant="tertiary" onPress={() => setTable(!isTable)}>
              {t(isTable ? 'reports.page.asChart' : 'reports.page.asTable')}
            </Button>
            {csv}
          </ScreenOnly>
        </div>
      }
    >
      {isTable ? table : chart}
    </Surface>
  );
}
