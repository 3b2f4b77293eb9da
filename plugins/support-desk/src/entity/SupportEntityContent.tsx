import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ButtonLink, Link, Skeleton } from '@backstage/ui';
import { RiAddLine, RiQuestionLine } from '@remixicon/react';
import { LevelRows } from '../components/LevelRows';
import { LoadFailed } from '../components/LoadFailed';
import { StateCard } from '../components/StateCard';
import { Surface } from '../components/Surface';
import { TicketLines } from '../components/TicketLines';
import { useEntityModels } from '../hooks/useEntityModels';
import { useModel } from '../hooks/useModels';
import { modelName } from '../hooks/useSelectedModel';
import { useTickets } from '../hooks/useTickets';
import { raiseRequestRouteRef, ticketsRouteRef } from '../routes';
import { commonTranslationRef } from '../messages/common';
import { entityTranslationRef } from '../messages/entity';
import { useMessages } from '../translations/useMessages';
import { LicencesOfCard } from './LicencesOfCard';
import { ModelFacts } from './ModelFacts';
import { NoticesOfEntity } from './NoticesOfEntity';
import styles from './SupportEntityContent.module.css';
import { SuperUsersOfEntity } from './SuperUsersOfEntity';
import { WhoDoesWhat } from './WhoDoesWhat';

/** The Support tab of an entity: what is interrupted, who supports it, its open tickets, who does what, its super users, its licences, its model. */
export function SupportEntityContent() {
  const { entity } = useEntity();
  const { t } = useMessages(entityTranslationRef);
  const models = useEntityModels(entity);
  if (models.error)
    return <LoadFailed error={models.error} retry={models.refetch} />;
  if (!models.data) return <Skeleton width="100%" height={320} />;
  if (models.data.length === 0) {
    return (
      <StateCard
        icon={<RiQuestionLine />}
        title={t('entity.none.title', { name: titleOf(entity) })}
      >
        {t('entity.none.text')}
      </StateCard>
    );
  }
  return models.data.map(model => (
    <ModelOfEntity key={model.ref} entity={entity} model={modelName(model)} />
  ));
}

function ModelOfEntity({ entity, model }: { entity: Entity; model: string }) {
  const detail = useModel(model);
  if (detail.error)
    return <LoadFailed error={detail.error} retry={detail.refetch} />;
  if (!detail.data) return <Skeleton width="100%" height={320} />;
  return (
    <div className={styles.layout}>
      <div className={styles.column}>
        <NoticesOfEntity model={detail.data.model.ref} />
        <WhoSupports entity={entity} model={model} detail={detail.data} />
        <OpenTickets entity={entity} />
        <WhoDoesWhat entity={entity} model={model} />
      </div>
      <div className={styles.column}>
        <SuperUsersOfEntity entity={entity} detail={detail.data} />
        <LicencesOfCard model={detail.data.model.ref} />
        <ModelFacts detail={detail.data} />
      </div>
    </div>
  );
}

function WhoSupports({
  entity,
  model,
  detail,
}: {
  entity: Entity;
  model: string;
  detail: ModelDetail;
}) {
  const { t } = useMessages(commonTranslationRef, entityTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const query = new URLSearchParams({
    model,
    entity: stringifyEntityRef(entity),
  });
  return (
    <Surface
      title={t('entity.whoSupports', { name: titleOf(entity) })}
      action={
        <ButtonLink
          href={`${raiseLink?.() ?? ''}?${query}`}
          iconStart={<RiAddLine />}
        >
          {t('common.raiseRequest')}
        </ButtonLink>
      }
    >
      <LevelRows detail={detail} />
    </Surface>
  );
}

function OpenTickets({ entity }: { entity: Entity }) {
  const { t } = useMessages(entityTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const ref = stringifyEntityRef(entity);
  const tickets = useTickets({ entity: ref, status: 'open', limit: 5 });
  if (tickets.error)
    return <LoadFailed error={tickets.error} retry={tickets.refetch} />;
  if (!tickets.data) return <Skeleton width="100%" height={160} />;
  return (
    <Surface
      title={t('entity.openTickets', {
        total: String(tickets.data.totalCount ?? tickets.data.items.length),
      })}
      action={
        <Link
          href={`${ticketsLink?.() ?? ''}?${new URLSearchParams({
            entity: ref,
            scope: 'all',
          })}`}
          standalone
        >
          {t('entity.allTickets', { name: titleOf(entity) })}
        </Link>
      }
    >
      <TicketLines tickets={tickets.data.items} empty={t('entity.noTickets')} />
    </Surface>
  );
}

function titleOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}
