import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './ResultLine.module.css';

/** A result of the portal's search: what kind of thing it is, its name, which leads to it, and what it says. */
export function ResultLine(props: {
  icon?: ReactNode;
  kind: string;
  title: string;
  to: string;
  text: string;
  /** Which model, which module, how often; empty ones are left out. */
  facts: (string | undefined)[];
}) {
  const facts = [props.kind, ...props.facts].filter(Boolean).join(' · ');
  return (
    <div className={styles.line}>
      {props.icon && (
        <span className={styles.icon} aria-hidden>
          {props.icon}
        </span>
      )}
      <div className={styles.words}>
        <Link href={props.to} variant="body-large" weight="bold" standalone>
          {props.title}
        </Link>
        <p className={styles.text}>{props.text}</p>
        <p className={styles.facts}>{facts}</p>
      </div>
    </div>
  );
}
