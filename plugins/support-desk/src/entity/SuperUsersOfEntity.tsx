import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PeopleList } from '../components/PeopleList';
import { Surface } from '../components/Surface';
import { supportDeskTranslationRef } from '../translation';

/** The super users of the areas that this entity belongs to; those of all areas for the system itself. */
export function superUsersOf(entity: Entity, { model }: ModelDetail) {
  const ref = stringifyEntityRef(entity);
  const services = Object.values(model.services).filter(
    service => service.entity === ref,
  );
  const whole = services.some(service => service.kind === 'system');
  const ids = new Set(services.map(service => service.id));
  const areas = Object.values(model.superUsers?.areas ?? {});
  const own = areas.filter(area =>
    area.services.some(service => ids.has(service)),
  );
  return (whole && own.length === 0 ? areas : own).flatMap(area =>
    area.people.map(person => ({ ...person, area: area.title })),
  );
}

/** Whom to ask first about an entity. Nothing where the model has no super users at all. */
export function SuperUsersOfEntity({
  entity,
  detail,
}: {
  entity: Entity;
  detail: ModelDetail;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  if (!detail.model.superUsers) return null;
  const people = superUsersOf(entity, detail);
  const title = t('entity.superUsers', {
    name: entity.metadata.title ?? entity.metadata.name,
  });
  return (
    <Surface title={title} padded>
      {people.length === 0 ? (
        t('entity.noSuperUsers')
      ) : (
        <PeopleList
          away={detail.away}
          people={people.map(({ user, name, area }) => ({
            user,
            name,
            second: area,
          }))}
        />
      )}
    </Surface>
  );
}
