import type { ReactNode } from 'react';
import styles from './SupportRoot.module.css';

/** What is of no use on paper: actions, forms. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={styles.screenOnly}>{children}</div>;
}
