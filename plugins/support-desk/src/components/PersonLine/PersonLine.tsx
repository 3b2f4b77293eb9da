import type { AwayPerson } from '@supportdesk/backstage-plugin-support-desk-common';
import { Avatar } from '@backstage/ui';
import type { ReactNode } from 'react';
import { AwayMark } from '../AwayMark';
import styles from './PersonLine.module.css';

/** A person: initials, name (or a link), and what matters about them on a second line; below it whom to ask while they are away. */
export function PersonLine(props: {
  name: string;
  children?: ReactNode;
  second?: ReactNode;
  away?: AwayPerson;
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
        {props.away && <AwayMark away={props.away} />}
      </span>
    </span>
  );
}
