import styles from './PriorityMark.module.css';

/** The model's own word for a priority; only the most urgent is filled. Without a priority a dash. */
export function PriorityMark(props: {
  priority?: { title: string; rank: number; word: string };
}) {
  if (!props.priority) {
    return (
      <span className={styles.none} role="img" aria-label="–">
        –
      </span>
    );
  }
  const { title, rank, word } = props.priority;
  return (
    <span
      className={`${styles.mark} ${rank === 1 ? styles.first : ''}`}
      title={`${word} ${title}`}
    >
      {title}
    </span>
  );
}
