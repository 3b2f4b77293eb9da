import type { AnswerProps } from './AnswerProps';
import styles from './Question.module.css';

/** Something that the model says in the form; it takes no answer. */
export function InfoText({ question }: AnswerProps) {
  return (
    <p className={styles.info}>
      {question.title}
      {question.help && <span className={styles.second}>{question.help}</span>}
    </p>
  );
}
