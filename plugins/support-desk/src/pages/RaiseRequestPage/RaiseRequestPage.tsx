import { Container, Skeleton } from '@backstage/ui';
import { RiQuestionLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { useModel } from '../../hooks/useModels';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { commonTranslationRef } from '../../messages/common';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { useRequestOrigin } from './origin/useRequestOrigin';
import styles from './RaiseRequestPage.module.css';
import { RaiseRequest } from './RaiseRequest';

/**
 * The form by which people raise a request, with the promise that they get. In the address: `model`, `type`, `words` (what
 * was typed before) and `entity` or `module` (what it is about), `channel` (`phone`: support logs a call), and `question` (to
 * super users) or `licenceRequest` that the request comes from.
 */
export function RaiseRequestPage() {
  const { t } = useMessages(getHelpTranslationRef);
  const { models, selected, name } = useSelectedModel();
  const detail = useModel(name);
  const [params] = useSearchParams();
  const asked = useRequestOrigin(params);
  const error = models.error ?? detail.error ?? asked?.error;
  if (error && (!detail.data || asked?.error)) {
    return (
      <Container>
        <LoadFailed
          error={error}
          retry={async () => {
            await models.refetch();
            await detail.refetch();
            await asked?.refetch();
          }}
        />
      </Container>
    );
  }
  if (models.data && !selected) {
    return (
      <Container>
        <StateCard icon={<RiQuestionLine />} title={t('getHelp.none.title')}>
          {t('getHelp.none.text')}
        </StateCard>
      </Container>
    );
  }
  if (!detail.data || !name || (asked && !asked.origin)) {
    return <RaiseRequestSkeleton />;
  }
  return (
    <RaiseRequest
      key={name}
      detail={detail.data}
      model={name}
      origin={asked?.origin}
    />
  );
}

function RaiseRequestSkeleton() {
  const { t } = useMessages(commonTranslationRef);
  return (
    <Container>
      <div
        className={styles.loading}
        role="status"
        aria-label={t('common.loading')}
      >
        <Skeleton width={280} height={32} />
        <div className={styles.page}>
          <div className={styles.main}>
            <Skeleton height={64} />
            <Skeleton height={480} />
          </div>
          <div className={styles.side}>
            <Skeleton height={240} />
          </div>
        </div>
      </div>
    </Container>
  );
}
