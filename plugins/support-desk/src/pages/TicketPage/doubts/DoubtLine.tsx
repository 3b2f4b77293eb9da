import { RiErrorWarningLine } from '@remixicon/react';
import styles from '../TicketPage.module.css';
import type { OpenDoubt } from './doubtsOf';

/** One thing that has still to be found out, calmly. */
export function DoubtLine({ doubt }: { doubt: OpenDoubt }) {
  return (
    <span className={styles.doubt} title={doubt.message}>
      <RiErrorWarningLine aria-hidden="true" />
      {doubt.text}
    </span>
  );
}
