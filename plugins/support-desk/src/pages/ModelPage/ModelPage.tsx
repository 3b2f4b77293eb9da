import { Container } from '@backstage/ui';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { useModel } from '../../hooks/useModels';
import { errorName } from '../../hooks/workFailure';
import { Contents } from './Contents';
import { ModelHeader } from './ModelHeader';
import { ModelIssues } from './ModelIssues';
import { ModelNotFound } from './ModelNotFound';
import styles from './ModelPage.module.css';
import { ModelSections } from './ModelSections';
import { ModelSkeleton } from './ModelSkeleton';
import { sectionsOf } from './logic/sections';
import { ModelProvider, useModelDetail } from './parts/ModelContext';
import { useScrollToHash } from './parts/useScrollToHash';
import { useModelChange } from './changes/useModelChange';
import { isCounted, useLevelCounts } from './counts/useLevelCounts';

const isNotFound = (error: Error) => errorName(error) === 'NotFoundError';

/** A support model as a page to read: what its file says, for those whom it concerns. */
export function ModelPage() {
  const { namespace, name } = useParams();
  const model = `${namespace}/${name}`;
  const detail = useModel(model);
  if (detail.error) {
    return (
      <Container>
        {isNotFound(detail.error) ? (
          <ModelNotFound name={model} />
        ) : (
          <LoadFailed error={detail.error} retry={detail.refetch} />
        )}
      </Container>
    );
  }
  if (!detail.data) return <ModelSkeleton />;
  return (
    <ModelProvider detail={detail.data}>
      <ModelContent />
    </ModelProvider>
  );
}

function ModelContent() {
  const { detail, model } = useModelDetail();
  const change = useModelChange(model.ref);
  const counts = useLevelCounts(model.ref);
  const sections = sectionsOf(model, {
    openTickets: change.data?.open,
    counts: isCounted(counts),
  });
  useScrollToHash();
  return (
    <>
      <ModelHeader />
      <Container>
        <div className={styles.page}>
          <Contents sections={sections} />
          <div className={styles.sections}>
            <ModelIssues detail={detail} />
            <ModelSections sections={sections} />
          </div>
        </div>
      </Container>
    </>
  );
}
