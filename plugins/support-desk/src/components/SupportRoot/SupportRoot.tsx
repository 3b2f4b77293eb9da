import type { ReactNode } from 'react';
import styles from './SupportRoot.module.css';

/**
 * Wraps whatever Support Desk draws (pages, cards, widgets): sets the suite's own tokens once.
 */
export function SupportRoot(props: {
  children: ReactNode;
  className?: string;
}) {
  return (
    <div className={[styles.root, props.className].filter(Boolean).join(' ')}>
      {props.children}
    </div>
  );
}
