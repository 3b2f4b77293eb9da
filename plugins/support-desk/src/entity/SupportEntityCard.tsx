import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link, Skeleton } from '@backstage/ui';
import { LevelRows } from '../components/LevelRows';
import { LoadFailed } from '../components/LoadFailed';
import { Surface } from '../components/Surface';
import { useEntityModels } from '../hooks/useEntityModels';
import { useModel } from '../hooks/useModels';
import { modelName } from '../hooks/useSelectedModel';
import { getHelpRouteRef } from '../routes';
import { supportDeskTranslationRef } from '../translation';

/** The Support card of an entity's overview: who answers, and whether now. */
export function SupportEntityCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
          {t('common.getHelp')}
        </Link>
      }
    >
      <LevelRows detail={detail.data} />
    </Surface>
  );
}
