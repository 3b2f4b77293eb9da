import { Meter } from '../Meter';
import styles from './CountProgress.module.css';

/** How far work on several things is, by how many are done. */
export function CountProgress(props: {
  done: number;
  total: number;
  /** The figures. */
  words: string;
}) {
  const { done, total, words } = props;
  return (
    <div className={styles.progress} role="status">
      <span>{words}</span>
      <Meter share={done / total} state="running" label={words} />
    </div>
  );
}
