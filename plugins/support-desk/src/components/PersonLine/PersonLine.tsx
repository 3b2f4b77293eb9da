import { Avatar } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './PersonLine.module.css';

/** A person: initials, name (or a link), and what matters about them on a second line. */
export function PersonLine(props: {
  name: string;
  children?: ReactNode;
  second?: ReactNode;
  size?: 'small' | 'medium';
}) {
  return (
    <span className={styles.person}>
      <Avatar
        name={props.name}
        src=""
        size={props.size ?? 'medium'}
        purpose="decoration"
      />
      <span className={styles.words}>
        <span>{props.children ?? props.name}</span>
        {props.second && <span className={styles.second}>{props.second}</span>}
      </span>
    </span>
  );
}
