import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { LoadFailed } from '../../components/LoadFailed';
import { useMatrix } from '../../hooks/useMatrix';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { supportDeskTranslationRef } from '../../translation';

/** Who does what: the matrix of the selected model. */
export function ResponsibilitiesPage() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  usePageTitle(t('responsibilities.title'));
  const { name } = useSelectedModel();
  const { data, error, refetch } = useMatrix(name);
  return (
    <>
      <Header title={data?.title ?? t('responsibilities.title')} />
      <Container>
        {error && <LoadFailed error={error} retry={refetch} />}
      </Container>
    </>
  );
}
