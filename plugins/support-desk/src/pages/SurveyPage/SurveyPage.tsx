import { Container, Header, Skeleton } from '@backstage/ui';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { SurveyForm, SurveyThanks } from '../../components/SurveyForm';
import { Surface } from '../../components/Surface';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSurveyInvitations } from '../../hooks/useSurveys';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { HelpLink } from './HelpLink';
import { NothingAsked } from './NothingAsked';
import styles from './SurveyPage.module.css';

/** Asks the reader one question. */
export function SurveyPage() {
  const { invitation: id = '' } = useParams();
  const { t } = useMessages(surveysTranslationRef);
  usePageTitle(t('surveys.answer.title'));
  const [isDone, setDone] = useState(false);
  const { data, error, refetch } = useSurveyInvitations();
  const invitation = data?.find(it => it.id === id);
  const about = () => {
    if (!invitation) return undefined;
    const { ticket, survey, modelTitle } = invitation;
    return ticket
      ? t('surveys.answer.about', { key: ticket.key, summary: ticket.summary })
      : t('surveys.answer.of', { survey: survey.title, model: modelTitle });
  };
  return (
    <>
      <Header title={t('surveys.answer.title')} description={about()} />
      <Container>
        <div className={styles.page}>
          {isDone && <SurveyThanks actions={<HelpLink />} />}
          {!isDone && error && <LoadFailed error={error} retry={refetch} />}
          {!isDone && !data && !error && (
            <Loading>
              <Skeleton height={320} />
            </Loading>
          )}
          {!isDone && data && !invitation && <NothingAsked />}
          {!isDone && invitation && (
            <Surface title={invitation.survey.title} padded>
              <SurveyForm
                invitation={invitation}
                onDone={() => setDone(true)}
              />
            </Surface>
          )}
        </div>
      </Container>
    </>
  );
}
