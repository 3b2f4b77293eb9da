import type { MatrixCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { settledCells } from '../../matrix/settled';
import styles from './progress.module.css';

/**
 * How far some cells are settled, and behind it hatched how many are disputed or undecided. The figures stand beside it.
 *
 * @param props.label - what a screen reader says: the figures
 */
export function ProgressBar(props: { counts: MatrixCounts; label: string }) {
  const { counts, label } = props;
  const { filled, states } = counts;
  const width = (cells: number) => ({
    width: `${filled === 0 ? 0 : (cells / filled) * 100}%`,
  });
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <div
        className={styles.settled}
        style={filled === 0 ? { width: '100%' } : width(settledCells(counts))}
      />
      <div
        className={styles.stuck}
        style={width(states.disputed + states.undecided)}
      />
    </div>
  );
}
