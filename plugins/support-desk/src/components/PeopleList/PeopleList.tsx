import type { AwayPerson } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PersonLine } from '../PersonLine';
import styles from './PeopleList.module.css';

/** People to ask, each leading to their page in the catalog. */
export function PeopleList(props: {
  people: { user: string; name: string; second: string }[];
  /** Who of them is away, by reference. */
  away?: Record<string, AwayPerson>;
}) {
  return (
    <ul className={styles.people}>
      {props.people.map(({ user, name, second }) => (
        <li key={`${user} ${second}`}>
          <PersonLine name={name} second={second} away={props.away?.[user]}>
            <EntityRefLink entityRef={user} title={name} hideIcon />
          </PersonLine>
        </li>
      ))}
    </ul>
  );
}
