import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { Alert, Link, Skeleton, Text } from '@backstage/ui';
import { useEffect, useState } from 'react';
import styles from './SystemsWidget.module.css';

/** All systems of the catalog, each with the way to its page and to its docs. */
export function SystemsWidget() {
  const catalog = useApi(catalogApiRef);
  const [systems, setSystems] = useState<Entity[]>();
  const [error, setError] = useState<Error>();

  useEffect(() => {
    catalog
      .getEntities({
        filter: { kind: 'System' },
        order: { field: 'metadata.title', order: 'asc' },
      })
      .then(({ items }) => setSystems(items), setError);
  }, [catalog]);

  if (error) {
    return (
      <Alert
        status="warning"
        icon
        title="The systems could not be read"
        description={error.message}
      />
    );
  }
  if (!systems) {
    return <Skeleton width="100%" height={160} />;
  }
  if (systems.length === 0) {
    return <Text>The catalog has no systems yet.</Text>;
  }
  return (
    <ul className={styles.list}>
      {systems.map(system => (
        <SystemLine key={stringifyEntityRef(system)} system={system} />
      ))}
    </ul>
  );
}

function SystemLine({ system }: { system: Entity }) {
  const entityLink = useRouteRef(entityRouteRef);
  const { metadata } = system;
  const title = metadata.title ?? metadata.name;
  const href = entityLink?.(entityRouteParams(system)) ?? '/catalog';
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={href} className={styles.link} standalone>
          {title}
        </Link>
        <Text variant="body-small" color="secondary">
          {metadata.description}
        </Text>
      </div>
      <Link
        href={`/docs/${metadata.namespace ?? 'default'}/system/${
          metadata.name
        }`}
        aria-label={`Docs of ${title}`}
        className={styles.link}
        standalone
      >
        Docs
      </Link>
    </li>
  );
}
