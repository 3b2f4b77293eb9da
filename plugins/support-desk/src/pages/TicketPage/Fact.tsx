import type { ReactNode } from 'react';
import styles from './TicketPage.module.css';

/** One fact of a ticket: what it is about, and below it how it stands. */
export function Fact(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.second}>{props.label}</dt>
      <dd className={styles.value}>{props.children}</dd>
    </div>
  );
}
