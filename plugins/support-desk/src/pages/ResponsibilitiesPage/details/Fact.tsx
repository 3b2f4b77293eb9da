import type { ReactNode } from 'react';
import styles from './details.module.css';

/** Something known, with its name; nothing where it is not known. */
export function Fact(props: { label: string; children: ReactNode }) {
  if (!props.children) return null;
  return (
    <div className={styles.fact}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
