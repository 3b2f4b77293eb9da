import { RiFlagLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import styles from './FlagNote.module.css';

/** The one sign for whatever the model only assumes: the flag with words (P-08). */
export function FlagNote(props: { children: ReactNode }) {
  return (
    <p className={styles.note}>
      <RiFlagLine aria-hidden="true" />
      <span>{props.children}</span>
    </p>
  );
}
