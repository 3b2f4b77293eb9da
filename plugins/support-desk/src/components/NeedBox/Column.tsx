import type { ReactElement, ReactNode } from 'react';
import styles from './NeedBox.module.css';

/** One of the ways to an answer, beside the others. */
export function Column(props: {
  icon: ReactElement;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.column}>
      <h3 className={styles.columnTitle}>
        <span aria-hidden="true">{props.icon}</span>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
