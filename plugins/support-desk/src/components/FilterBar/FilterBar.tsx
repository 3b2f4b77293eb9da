import type { ReactNode } from 'react';
import { FoundCount } from '../FoundCount';
import { WordsField } from '../WordsField';
import styles from './FilterBar.module.css';

/**
 * By what a list is narrowed: words, and beside them what else there is.
 *
 * @param props.words - as the address has them
 * @param props.found - how many are left; absent: not known yet, or the list says so itself
 */
export function FilterBar(props: {
  label: string;
  wordsLabel: string;
  words: string | undefined;
  onWords: (words: string | undefined) => void;
  found?: number;
  children?: ReactNode;
}) {
  const { label, wordsLabel, words = '', onWords, found, children } = props;
  return (
    <div className={styles.filters} role="search" aria-label={label}>
      <div className={styles.words}>
        <WordsField
          label={wordsLabel}
          words={words}
          onChange={typed => onWords(typed || undefined)}
        />
      </div>
      {children}
      <FoundCount count={found} />
    </div>
  );
}
