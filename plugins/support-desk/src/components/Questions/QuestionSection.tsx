import { useId, type ReactNode } from 'react';
import styles from './QuestionSection.module.css';

/** Holds the sections of a form, parted by hairlines. */
export const QuestionSections = (props: { children: ReactNode }) => (
  <div className={styles.sections}>{props.children}</div>
);

/** The questions below one heading. */
export function QuestionSection(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle}>
        {props.title}
      </h2>
      <div className={styles.questions}>{props.children}</div>
    </section>
  );
}
