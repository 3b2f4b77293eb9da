import { useId, type ReactNode } from 'react';
import styles from '../NoticeFormPage.module.css';

/** Questions that belong together. */
export function FieldGroup(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
