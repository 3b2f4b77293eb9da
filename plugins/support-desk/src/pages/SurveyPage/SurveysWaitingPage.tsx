import { Container, Header, Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { WaitingSurveys } from '../../components/SurveyForm';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSurveyInvitations } from '../../hooks/useSurveys';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { NothingAsked } from './NothingAsked';
import styles from './SurveyPage.module.css';

/** What the reader is asked. */
export function SurveysWaitingPage() {
  const { t } = useMessages(surveysTranslationRef);
  usePageTitle(t('surveys.title'));
  const { data, error, refetch } = useSurveyInvitations();
  return (
    <>
      <Header title={t('surveys.title')} />
      <Container>
        <div className={styles.page}>
          {error && <LoadFailed error={error} retry={refetch} />}
          {!data && !error && (
            <Loading>
              <Skeleton height={120} />
            </Loading>
          )}
          {data?.every(it => it.answer) && <NothingAsked />}
          <WaitingSurveys />
        </div>
      </Container>
    </>
  );
}
