import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { useModelDetail } from './ModelContext';

/** A user, group or other entity by name, leading to its page. */
export function EntityName(props: { entity: string; name?: string }) {
  const { names } = useModelDetail();
  const linkTo = useEntityRefLink();
  return (
    <Link href={linkTo(props.entity)} standalone>
      {props.name ?? names.entity(props.entity)}
    </Link>
  );
}

/** Several of them, parted by commas. */
export function EntityNames({ entities }: { entities: string[] }) {
  return (
    <>
      {entities.map((entity, index) => (
        <span key={entity}>
          {index > 0 && ', '}
          <EntityName entity={entity} />
        </span>
      ))}
    </>
  );
}
