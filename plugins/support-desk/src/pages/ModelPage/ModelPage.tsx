import { Container, Header, Skeleton } from '@backstage/ui';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { useModel } from '../../hooks/useModels';

/** A support model as a page to read. */
export function ModelPage() {
  const { namespace, name } = useParams();
  const detail = useModel(`${namespace}/${name}`);
  if (detail.error) {
    return (
      <Container>
        <LoadFailed error={detail.error} retry={detail.refetch} />
      </Container>
    );
  }
  if (!detail.data) return <Skeleton height={320} />;
  return (
    <Header
      title={detail.data.model.title}
      description={detail.data.model.description}
    />
  );
}
