import styles from './Meter.module.css';

/** How a clock goes: `atRisk` from 75 % used, `late` past its due time. */
export type MeterState = 'running' | 'atRisk' | 'late' | 'paused';

/**
 * How much of a promise is used. The figure stands beside it in words, so that the bar itself carries no meaning alone.
 *
 * @param props.share - 0 to 1; more is drawn as full
 * @param props.label - what a screen reader says: the figures
 */
export function Meter(props: {
  share: number;
  state: MeterState;
  label: string;
}) {
  const percent = Math.round(Math.min(1, Math.max(0, props.share)) * 100);
  const tone = props.state === 'running' ? '' : styles[props.state];
  return (
    <div className={styles.track} role="img" aria-label={props.label}>
      <div
        className={`${styles.used} ${tone}`}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
