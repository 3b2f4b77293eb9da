import meterStyles from './Meter.module.css';
import styles from './UseMeter.module.css';
import { scaleOfUse } from './scaleOfUse';

/**
 * How much of what was bought is in use. A line marks what was bought; what goes beyond it is hatched. The figures stand
 * beside it, so that the bar itself carries no meaning alone.
 *
 * @param props.label - what a screen reader says: the figures
 */
export function UseMeter(props: {
  inUse: number;
  bought: number;
  label: string;
}) {
  const { used, over, mark } = scaleOfUse(props.inUse, props.bought);
  const percent = (share: number) => `${share * 100}%`;
  return (
    <div className={styles.meter} role="img" aria-label={props.label}>
      <div className={`${meterStyles.track} ${styles.track}`}>
        <div
          className={meterStyles.used}
          style={{ width: percent(used - over) }}
        />
        {over > 0 && (
          <div
            className={styles.over}
            style={{ left: percent(used - over), width: percent(over) }}
          />
        )}
      </div>
      <div className={styles.bought} style={{ left: percent(mark) }} />
    </div>
  );
}
