import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { SupportRoot } from '../SupportRoot';
import styles from './PrintSheet.module.css';

/** A sheet of paper: stands beside the page, which is not printed, until it has been printed. */
export function PrintSheet(props: {
  className?: string;
  onPrinted: () => void;
  children: ReactNode;
}) {
  const { className = '', onPrinted, children } = props;
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time that it is asked for
  }, []);
  return createPortal(
    <SupportRoot className={`${styles.sheet} ${className}`}>
      {children}
    </SupportRoot>,
    document.body,
  );
}
