import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useModelDetail } from './ModelContext';

/** A user, group or other entity by name, leading to its page. */
export function EntityName(props: { entity: string; name?: string }) {
  const { names } = useModelDetail();
  return (
    <EntityRefLink
      entityRef={props.entity}
      title={props.name ?? names.entity(props.entity)}
      hideIcon
    />
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
