import { useId, type ReactNode } from 'react';
import styles from './Surface.module.css';

/** A titled surface, parted by hairlines inside. */
export function Surface(props: {
  title: string;
  action?: ReactNode;
  padded?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.surface} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {props.title}
        </h2>
        {props.action}
      </div>
      <div className={`${styles.body} ${props.padded ? styles.padded : ''}`}>
        {props.children}
      </div>
    </section>
  );
}
