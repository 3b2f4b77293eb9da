import { PatternLines } from '@visx/pattern';
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import styles from './charts.module.css';

const HEIGHT = 12;

/**
 * How many targets were met, and how many missed: those are hatched, for colour is never the only sign.
 *
 * @param props.label - what a screen reader says: the figures
 */
export function TargetBar(props: {
  met: number;
  missed: number;
  label: string;
}) {
  const id = useId().replace(/:/g, '');
  const { met, missed, label } = props;
  const scale = scaleLinear<number>({
    domain: [0, Math.max(1, met + missed)],
    range: [0, 100],
  });
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={label}
      width="100%"
      height={HEIGHT}
    >
      <PatternLines
        id={id}
        width={5}
        height={5}
        className={styles.hatch}
        orientation={['diagonal']}
      />
      <Bar className={styles.track} width="100%" height={HEIGHT} rx={2} />
      <Bar
        className={styles.filled}
        width={`${scale(met)}%`}
        height={HEIGHT}
        rx={2}
      />
      {missed > 0 && (
        <>
          <Bar
            className={styles.paper}
            x={`${scale(met)}%`}
            width={`${scale(missed)}%`}
            height={HEIGHT}
          />
          <Bar
            data-part="missed"
            fill={`url(#${id})`}
            x={`${scale(met)}%`}
            width={`${scale(missed)}%`}
            height={HEIGHT}
          />
        </>
      )}
    </svg>
  );
}
