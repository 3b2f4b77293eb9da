import styles from './BusyProgress.module.css';

/**
 * That long work is under way of which nobody can say how far it is. Always there, so that a screen reader hears it begin.
 *
 * @param props.words - what is being done; absent: nothing is
 */
export function BusyProgress({ words }: { words: string | undefined }) {
  return (
    <div role="status" className={styles.progress}>
      {words && (
        <>
          <span>{words}</span>
          <div role="progressbar" aria-label={words} className={styles.track}>
            <div className={styles.bar} />
          </div>
        </>
      )}
    </div>
  );
}
