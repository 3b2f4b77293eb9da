import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link, Skeleton } from '@backstage/ui';
import { LevelRows } from '../components/LevelRows';
import { Lines } from '../components/Lines';
import { LoadFailed } from '../components/LoadFailed';
import { NoticeLine } from '../components/Notices';
import { Surface } from '../components/Surface';
import { useEntityModels } from '../hooks/useEntityModels';
import { useModel } from '../hooks/useModels';
import { useCurrentNotices } from '../hooks/useNotices';
import { modelName } from '../hooks/useSelectedModel';
import { getHelpRouteRef } from '../routes';
import { entityTranslationRef } from '../messages/entity';
import { tabsTranslationRef } from '../messages/tabs';
import { useMessages } from '../translations/useMessages';
import styles from './SupportEntityCard.module.css';

/** The Support card of an entity's overview: what is interrupted, who answers, and whether now. */
export function SupportEntityCard() {
  const { entity } = useEntity();
  const { t } = useMessages(entityTranslationRef, tabsTranslationRef);
  const getHelpLink = useRouteRef(getHelpRouteRef);
  const models = useEntityModels(entity);
  const model = models.data?.[0];
  const detail = useModel(model && modelName(model));
  const error = models.error ?? detail.error;
  if (error)
    return (
      <LoadFailed
        error={error}
        retry={() => models.refetch().then(() => detail.refetch())}
      />
    );
  if (!models.data) return <Skeleton width="100%" height={200} />;
  if (!model) return null;
  if (!detail.data) return <Skeleton width="100%" height={200} />;
  return (
    <Surface
      title={t('entity.title')}
      action={
        <Link
          href={`${getHelpLink?.() ?? ''}?${new URLSearchParams({
            model: modelName(model),
          })}`}
          standalone
        >
          {t('tabs.getHelp')}
        </Link>
      }
    >
      <Notices entity={entity} />
      <LevelRows detail={detail.data} />
    </Surface>
  );
}

/** What is open and coming about it; the card is there for who answers, so that it says nothing where that cannot be known. */
function Notices({ entity }: { entity: Entity }) {
  const { data: notices = [] } = useCurrentNotices({
    entity: stringifyEntityRef(entity),
  });
  return notices.length > 0 ? (
    <Lines className={styles.notices}>
      {notices.map(it => (
        <NoticeLine key={it.id} notice={it} isShort />
      ))}
    </Lines>
  ) : null;
}
