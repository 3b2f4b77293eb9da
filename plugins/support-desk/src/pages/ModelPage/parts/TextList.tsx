import styles from './parts.module.css';

/** Sentences of the model: one alone as a sentence, more as a list. */
export function TextList({ items }: { items: string[] }) {
  if (items.length === 1) return <p className={styles.text}>{items[0]}</p>;
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
