import type { ReactElement, ReactNode } from 'react';
import styles from './StateCard.module.css';

/** An empty, failed or broken state: what happened, what was kept, what to do next. */
export function StateCard(props: {
  icon: ReactElement;
  tone?: 'quiet' | 'soon' | 'late';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section
      className={styles.card}
      role={props.tone === 'late' ? 'alert' : undefined}
    >
      <span
        className={`${styles.icon} ${styles[props.tone ?? 'quiet']}`}
        aria-hidden="true"
      >
        {props.icon}
      </span>
      <h2 className={styles.title}>{props.title}</h2>
      {props.children && <div className={styles.text}>{props.children}</div>}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </section>
  );
}
