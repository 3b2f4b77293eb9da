import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { PersonLine } from '../PersonLine';
import styles from './PeopleList.module.css';

/** People to ask, each leading to their page in the catalog. */
export function PeopleList(props: {
  people: { user: string; name: string; second: string }[];
}) {
  return (
    <ul className={styles.people}>
      {props.people.map(({ user, name, second }) => (
        <li key={`${user} ${second}`}>
          <PersonLine name={name} second={second}>
            <EntityRefLink entityRef={user} title={name} hideIcon />
          </PersonLine>
        </li>
      ))}
    </ul>
  );
}
