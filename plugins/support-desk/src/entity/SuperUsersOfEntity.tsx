import type { Entity } from '@backstage/catalog-model';
import type {
  AwayPerson,
  ModelDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Skeleton } from '@backstage/ui';
import { RiUserVoiceLine } from '@remixicon/react';
import { LoadFailed } from '../components/LoadFailed';
import { PeopleList } from '../components/PeopleList';
import { Surface } from '../components/Surface';
import { useSuperUsers } from '../hooks/useSuperUsers';
import { askSuperUserRouteRef } from '../routes';
import { entityTranslationRef } from '../messages/entity';
import { superUsersTranslationRef } from '../messages/superUsers';
import { useMessages } from '../translations/useMessages';
import { servicesOf, superUsersOf } from './superUsersOf';

/** Whom to ask first about an entity. Nothing where the system has no super users at all. */
export function SuperUsersOfEntity({
  entity,
  detail: { model },
}: {
  entity: Entity;
  detail: ModelDetail;
}) {
  const { t } = useMessages(entityTranslationRef, superUsersTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const { data, error, refetch } = useSuperUsers({ model: model.ref });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return <Skeleton width="100%" height={160} />;
  if (!model.superUsers && data.items.length === 0) return null;

  const people = superUsersOf(entity, model, data.items);
  const module = servicesOf(entity, model).find(it => it.kind !== 'system');
  const query = new URLSearchParams({
    model: model.ref,
    ...(module && { module: module.id }),
  });
  const away = Object.fromEntries(
    people.flatMap(it => (it.away ? [[it.user.ref, it.away]] : [])),
  ) satisfies Record<string, AwayPerson>;
  return (
    <Surface
      title={t('entity.superUsers', {
        name: entity.metadata.title ?? entity.metadata.name,
      })}
      action={
        people.length > 0 && (
          <ButtonLink
            variant="secondary"
            iconStart={<RiUserVoiceLine />}
            href={`${askLink?.() ?? ''}?${query}`}
          >
            {t('superUsers.of.ask')}
          </ButtonLink>
        )
      }
      padded
    >
      {people.length === 0 ? (
        t('entity.noSuperUsers')
      ) : (
        <PeopleList
          away={away}
          people={people.map(({ user, places }) => ({
            user: user.ref,
            name: user.title,
            second: places.join(', '),
          }))}
        />
      )}
    </Surface>
  );
}
