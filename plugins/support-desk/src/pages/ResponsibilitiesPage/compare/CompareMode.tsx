import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiGitCommitLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../../components/LoadFailed';
import { StateCard } from '../../../components/StateCard';
import { useMatrixVersions } from '../../../hooks/useMatrix';
import { useFormat } from '../../../time/useFormat';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { MatrixSkeleton } from '../MatrixSkeleton';
import styles from './compare.module.css';
import { comparedIn, firstToCompare, isBefore, withCompared } from './compared';
import { Comparison } from './Comparison';
import { VersionSelect } from './VersionSelect';

/** Two contents of the matrix, cell by cell: of versions, of days, of signed rounds. */
export function CompareMode({ matrix }: { matrix: Matrix }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { day, zone } = useFormat();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useMatrixVersions(matrix.model);
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return <MatrixSkeleton />;

  const asked = comparedIn(params);
  const from = asked.from ?? firstToCompare(data);
  const change = (next: typeof asked) =>
    setParams(it => withCompared(it, next), { replace: true });
  if (!from) {
    return (
      <StateCard
        icon={<RiGitCommitLine />}
        title={t('responsibilities.compare.one.title')}
      >
        {t('responsibilities.compare.one.text', { day: day(matrix.since) })}
      </StateCard>
    );
  }
  const first = data.at(-1)!;
  const problemOf = (what: string | undefined) =>
    isBefore(what, first, zone)
      ? t('responsibilities.compare.tooEarly', { day: day(first.since) })
      : undefined;
  const shared = { versions: data, lookedAt: matrix.lookedAt };
  return (
    <>
      <div
        className={styles.choice}
        role="group"
        aria-label={t('responsibilities.compare.label')}
      >
        <VersionSelect
          {...shared}
          label={t('responsibilities.compare.from')}
          dayLabel={t('responsibilities.compare.dayFrom')}
          problem={problemOf(from)}
          value={from}
          onChange={value => change({ from: value })}
        />
        <VersionSelect
          {...shared}
          label={t('responsibilities.compare.to')}
          dayLabel={t('responsibilities.compare.dayTo')}
          problem={problemOf(asked.to)}
          value={asked.to}
          onChange={value => change({ to: value })}
        />
      </div>
      {!problemOf(from) && !problemOf(asked.to) && (
        <Comparison matrix={matrix} from={from} to={asked.to} />
      )}
    </>
  );
}
