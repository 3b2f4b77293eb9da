import type { ReactNode } from 'react';
import styles from './Lines.module.css';

/** A list inside a surface, its items parted by hairlines; they may ask how wide it is (`@container`). */
export function Lines(props: { className?: string; children: ReactNode }) {
  return (
    <ul className={`${styles.lines} ${props.className ?? ''}`}>
      {props.children}
    </ul>
  );
}
