import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import styles from './charts.module.css';
import { shadeOf } from './shadeOf';

const HEIGHT = 28;

/**
 * The parts of a whole, one after the other.
 *
 * @param props.label - what a screen reader says: the figures
 */
export function SharesBar(props: {
  shares: { id: string; count: number }[];
  label: string;
}) {
  const { shares, label } = props;
  const total = shares.reduce((sum, it) => sum + it.count, 0);
  const scale = scaleLinear<number>({
    domain: [0, Math.max(1, total)],
    range: [0, 100],
  });
  return (
    <svg
      className={styles.shares}
      role="img"
      aria-label={label}
      width="100%"
      height={HEIGHT}
    >
      {shares.map(({ id, count }, index) => {
        const before = shares
          .slice(0, index)
          .reduce((sum, it) => sum + it.count, 0);
        return (
          <Bar
            key={id}
            className={`${styles.share} ${styles[shadeOf(index)]}`}
            x={`${scale(before)}%`}
            width={`${scale(count)}%`}
            height={HEIGHT}
          />
        );
      })}
    </svg>
  );
}
