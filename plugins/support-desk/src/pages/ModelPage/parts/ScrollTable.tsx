import type { ReactNode } from 'react';
import styles from './parts.module.css';

/** A table that scrolls in itself where it is wider than the page; the keyboard can scroll it too. */
export function ScrollTable(props: { label: string; children: ReactNode }) {
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={props.label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table} aria-label={props.label}>
        {props.children}
      </table>
    </div>
  );
}
