import type { ReactNode } from 'react';
import { WordsField } from '../WordsField';
import styles from './FilterBar.module.css';

/**
 * By what a list is narrowed: words, and beside them what else there is.
 *
 * @param props.words - as the address has them
 */
export function FilterBar(props: {
  label: string;
  wordsLabel: string;
  words: string | undefined;
  onWords: (words: string | undefined) => void;
  children?: ReactNode;
}) {
  const { label, wordsLabel, words = '', onWords, children } = props;
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
    </div>
  );
}
