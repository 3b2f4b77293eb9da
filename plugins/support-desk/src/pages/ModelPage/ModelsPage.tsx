import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container, Header, Link, Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../components/LoadFailed';
import { useModels } from '../../hooks/useModels';
import { modelRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';

/** All support models that the reader may see. */
export function ModelsPage() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const modelLink = useRouteRef(modelRouteRef);
  const models = useModels();
  return (
    <>
      <Header title={t('model.title')} />
      <Container>
        {models.error && (
          <LoadFailed error={models.error} retry={models.refetch} />
        )}
        {models.isPending && <Skeleton height={160} />}
        <ul>
          {models.data?.map(({ ref, namespace, name, title }) => (
            <li key={ref}>
              <Link href={modelLink?.({ namespace, name }) ?? '#'}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Container>
    </>
  );
}
