import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../../components/LoadFailed';
import { StateCard } from '../../../components/StateCard';
import { errorName } from '../../../hooks/workFailure';
import { faqRouteRef } from '../../../routes';
import { commonTranslationRef } from '../../../messages/common';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import { useCandidate } from '../useFaq';
import { CandidateContent } from './CandidateContent';

/** Something that is asked again and again: when it was asked, why it belongs together, and what becomes of it. */
export function CandidatePage() {
  const { candidate: id = '' } = useParams();
  const { t } = useMessages(commonTranslationRef);
  const candidate = useCandidate(id);
  if (candidate.data) return <CandidateContent candidate={candidate.data} />;
  const isNotFound =
    candidate.error && errorName(candidate.error) === 'NotFoundError';
  return (
    <Container>
      <div className={styles.page}>
        {isNotFound && <NotFound />}
        {candidate.error && !isNotFound && (
          <LoadFailed error={candidate.error} retry={candidate.refetch} />
        )}
        {!candidate.error && (
          <div role="status" aria-label={t('common.loading')}>
            <Skeleton width="100%" height={320} />
          </div>
        )}
      </div>
    </Container>
  );
}

function NotFound() {
  const { t } = useMessages(faqTranslationRef);
  const faqLink = useRouteRef(faqRouteRef);
  return (
    <StateCard
      icon={<RiFileSearchLine />}
      title={t('faq.candidate.notFound.title')}
      actions={
        <ButtonLink variant="secondary" href={faqLink?.() ?? '#'}>
          {t('faq.candidate.all')}
        </ButtonLink>
      }
    >
      {t('faq.candidate.notFound.text')}
    </StateCard>
  );
}
