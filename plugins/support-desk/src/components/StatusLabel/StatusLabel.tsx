import type { ReactElement, ReactNode } from 'react';
import styles from './StatusLabel.module.css';

/**
 * `soon`: somebody has to act soon. `late`: late, over, missing. `done`: only the icon is green. `quiet`, `neutral`:
 * nothing to do. `info`: selection or news.
 */
export type Tone = 'neutral' | 'quiet' | 'soon' | 'late' | 'done' | 'info';

/** A state as icon and word: never colour alone. */
export function StatusLabel(props: {
  icon: ReactElement;
  tone?: Tone;
  children: ReactNode;
}) {
  return (
    <span className={`${styles.label} ${styles[props.tone ?? 'neutral']}`}>
      <span aria-hidden="true">{props.icon}</span>
      <span>{props.children}</span>
    </span>
  );
}
