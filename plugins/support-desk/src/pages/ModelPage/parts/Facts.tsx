import { Children, type ReactNode } from 'react';
import styles from './parts.module.css';

/** Facts about an entry, label beside value; a fact without value is left out. */
export function Facts(props: { children: ReactNode }) {
  return <dl className={styles.facts}>{props.children}</dl>;
}

const isEmpty = (value: ReactNode) =>
  Children.toArray(value).every(child => child === '');

/** One fact of {@link Facts}; draws nothing without a value. */
export function Fact(props: { label: string; children: ReactNode }) {
  if (isEmpty(props.children)) return null;
  return (
    <div className={styles.fact}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
