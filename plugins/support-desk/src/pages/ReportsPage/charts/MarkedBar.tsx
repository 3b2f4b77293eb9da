import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import styles from './charts.module.css';

const HEIGHT = 14;
const BAR_HEIGHT = 12;
/** The mark of the period before stays inside where it is the greatest of all. */
const LONGEST_PERCENT = 99;

/**
 * How many there were as a bar, and before as a line in it.
 *
 * @param props.greatest - of all bars that are compared
 * @param props.before - absent: there is nothing to compare with
 * @param props.label - what a screen reader says: the figures
 */
export function MarkedBar(props: {
  count: number;
  before?: number;
  greatest: number;
  label: string;
}) {
  const { count, before, greatest, label } = props;
  const scale = scaleLinear<number>({
    domain: [0, Math.max(1, greatest)],
    range: [0, LONGEST_PERCENT],
  });
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={label}
      width="100%"
      height={HEIGHT}
    >
      <Bar
        className={styles.filled}
        y={(HEIGHT - BAR_HEIGHT) / 2}
        width={`${scale(count)}%`}
        height={BAR_HEIGHT}
        rx={2}
      />
      {before !== undefined && (
        <Bar
          className={styles.mark}
          x={`${scale(before)}%`}
          width={2}
          height={HEIGHT}
        />
      )}
    </svg>
  );
}
