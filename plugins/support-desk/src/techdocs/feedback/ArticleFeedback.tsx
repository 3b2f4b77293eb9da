import type { Article } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import {
  RiCheckboxCircleFill,
  RiThumbDownLine,
  RiThumbUpLine,
} from '@remixicon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { supportDeskApiRef } from '../../api';
import { reasonOf } from '../../hooks/workFailure';
import { techdocsTranslationRef } from '../../messages/techdocs';
import { useMessages } from '../../translations/useMessages';
import { articleKey } from '../useArticle';
import styles from './feedback.module.css';
import { MissingForm } from './MissingForm';
import { WaysOn } from './WaysOn';

/** "Did this answer it?": Yes ends it; No asks what was missing, and says how to go on. */
export function ArticleFeedback(props: { article: Article; title: string }) {
  const { t } = useMessages(techdocsTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const titleId = useId();
  const { article, title } = props;
  const { entity, page, mine } = article;
  const [isChanging, setChanging] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const rate = useMutation({
    mutationFn: (said: { helped: boolean; missing?: string }) =>
      api.rateArticle({ entity, page, title, ...said }),
    onSuccess: (rated, { helped, missing }) => {
      queryClient.setQueryData(articleKey(article), rated);
      setChanging(false);
      setAsked(!helped && missing === undefined);
    },
  });
  const answered = isChanging ? undefined : mine?.helped;
  return (
    <section className={styles.feedback} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t('techdocs.title')}
      </h2>
      {answered === undefined && (
        <div className={styles.answers}>
          <Button
            variant="secondary"
            iconStart={<RiThumbUpLine />}
            isPending={rate.isPending && rate.variables.helped}
            onPress={() => rate.mutate({ helped: true })}
          >
            {t('techdocs.yes')}
          </Button>
          <Button
            variant="secondary"
            iconStart={<RiThumbDownLine />}
            isPending={rate.isPending && !rate.variables.helped}
            onPress={() => rate.mutate({ helped: false })}
          >
            {t('techdocs.no')}
          </Button>
        </div>
      )}
      <div role="status">
        {answered !== undefined && (
          <p className={styles.thanks}>
            <RiCheckboxCircleFill aria-hidden="true" />
            {t(answered ? 'techdocs.thanksYes' : 'techdocs.thanksNo')}
          </p>
        )}
      </div>
      {rate.error && (
        <Alert
          status="danger"
          icon
          title={t('techdocs.failed')}
          description={reasonOf(rate.error)}
        />
      )}
      {answered === false && isAsked && (
        <MissingForm
          isPending={rate.isPending}
          onSend={missing => rate.mutate({ helped: false, missing })}
          onSkip={() => setAsked(false)}
        />
      )}
      {answered === false && <WaysOn article={article} title={title} />}
      {answered !== undefined && (
        <div>
          <Button variant="tertiary" onPress={() => setChanging(true)}>
            {t('techdocs.change')}
          </Button>
        </div>
      )}
    </section>
  );
}
