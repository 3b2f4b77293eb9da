import styles from './review.module.css';

/** What a cell said, and beside it what it says now. */
export function ThenNow(props: {
  /** Each with its name. */
  was: [string, string];
  now: [string, string];
}) {
  const { was, now } = props;
  return (
    <dl className={styles.thenNow}>
      {[was, now].map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
