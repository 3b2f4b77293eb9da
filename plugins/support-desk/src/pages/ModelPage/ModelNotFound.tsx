import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiFileUnknowLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { modelsRouteRef } from '../../routes';
import { modelTranslationRef } from '../../messages/model';
import { useMessages } from '../../translations/useMessages';

/** The address names a model that the reader has not. */
export function ModelNotFound({ name }: { name: string }) {
  const { t } = useMessages(modelTranslationRef);
  const modelsLink = useRouteRef(modelsRouteRef);
  return (
    <StateCard
      icon={<RiFileUnknowLine />}
      title={t('model.page.notFound.title', { name })}
      actions={
        <ButtonLink href={modelsLink?.() ?? '#'} variant="secondary">
          {t('model.page.all')}
        </ButtonLink>
      }
    >
      {t('model.page.notFound.text')}
    </StateCard>
  );
}
