import type { CompiledRoute } from '@supportdesk/backstage-plugin-support-desk-common';
import { Conditions } from '../parts/conditions';
import { Confirmed } from '../parts/Confirmed';
import { useModelDetail } from '../parts/ModelContext';
import styles from '../parts/parts.module.css';

/** Who takes a case: for each route its case, its conditions and its contacts. */
export function Routes({ routes }: { routes: CompiledRoute[] }) {
  const { names } = useModelDetail();
  if (routes.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {routes.map(route => (
        <li key={route.path}>
          <span className={styles.row}>
            {route.when && <span className={styles.second}>{route.when}</span>}
            {route.contacts.map(names.contact).join(', ')}
          </span>
          {route.text && <div>{route.text}</div>}
          <Conditions conditions={route.requires} />
          <Confirmed entry={route} />
        </li>
      ))}
    </ul>
  );
}
