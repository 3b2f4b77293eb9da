import { RiCheckLine, RiQuestionMark } from '@remixicon/react';
import type { CellState } from '@supportdesk/backstage-plugin-support-desk-common';
import styles from './matrix.module.css';

/** What a box in a cell can stand for. */
export type SignKind = CellState | 'proposed';

/** The box of a cell: filled for confirmed, an outline for the rest, dashed for what is only proposed. */
export function Sign({ kind }: { kind: SignKind }) {
  return (
    <span className={`${styles.sign} ${styles[kind]}`} aria-hidden="true">
      {kind === 'undecided' ? <RiQuestionMark /> : <RiCheckLine />}
    </span>
  );
}
