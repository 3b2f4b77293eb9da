import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { RiEqualLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { CsvButton } from '../../../components/CsvButton';
import { LoadFailed } from '../../../components/LoadFailed';
import { StateCard } from '../../../components/StateCard';
import { useMatrixLink } from '../../../components/WhoDoes';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { MatrixSkeleton } from '../MatrixSkeleton';
import styles from './compare.module.css';
import { DifferenceRow } from './DifferenceRow';

/** The tasks that differ between two contents. */
export function Comparison(props: {
  matrix: Matrix;
  from: string;
  to: string | undefined;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const api = useApi(supportDeskApiRef);
  const matrixLink = useMatrixLink();
  const { matrix, from, to } = props;
  const { model, version } = matrix;
  const { data, error, refetch } = useQuery({
    queryKey: ['responsibilities', 'comparison', model, version, from, to],
    queryFn: () => api.compareMatrices({ model, from, ...(to && { to }) }),
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return <MatrixSkeleton />;
  if (data.rows.length === 0) {
    return (
      <StateCard
        icon={<RiEqualLine />}
        title={t('responsibilities.compare.same.title')}
      >
        {t('responsibilities.compare.same.text', {
          rows: String(data.unchanged),
        })}
      </StateCard>
    );
  }
  const groups = new Map(matrix.groups.map(it => [it.id, it.title]));
  return (
    <>
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {t('responsibilities.compare.differ', {
            count: data.rows.length,
            unchanged: String(data.unchanged),
          })}
        </p>
        <CsvButton
          path="/responsibilities/comparison"
          query={{ model, from, to }}
          name={t('responsibilities.compare.csv')}
        />
      </div>
      <div className={styles.surface}>
        <table
          className={styles.table}
          aria-label={t('responsibilities.compare.table')}
        >
          <thead>
            <tr>
              <th scope="col">{t('responsibilities.compare.task')}</th>
              <th scope="col">{t('responsibilities.compare.change')}</th>
              <th scope="col">{t('responsibilities.compare.cells')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map(row => (
              <DifferenceRow
                key={`${row.group} ${row.id} ${row.change}`}
                row={row}
                group={groups.get(row.group) ?? row.group}
                columns={data.columns}
                href={
                  row.change === 'removed' ? undefined : matrixLink(model, row)
                }
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
