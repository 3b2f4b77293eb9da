import type { Article } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiCustomerService2Line, RiUserVoiceLine } from '@remixicon/react';
import { useLocation } from 'react-router-dom';
import { askSuperUserRouteRef, raiseRequestRouteRef } from '../../routes';
import { techdocsTranslationRef } from '../../messages/techdocs';
import { useMessages } from '../../translations/useMessages';
import styles from './feedback.module.css';

type ModelOfArticle = Article['models'][number];

/** Where an article did not help: super users to ask, where there are any, and the request that names the article. */
export function WaysOn({
  article,
  title,
}: {
  article: Article;
  title: string;
}) {
  const { t } = useMessages(techdocsTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const { pathname } = useLocation();
  const { entity, models } = article;
  const several = models.length > 1;
  const ask = ({ model, module }: ModelOfArticle) =>
    `${askLink?.()}?${new URLSearchParams({
      model,
      ...(module && { module: module.id }),
    })}`;
  const raise = ({ model, requestType }: ModelOfArticle) =>
    `${raiseLink?.()}?${new URLSearchParams({
      model: model.replace(/^[^:]*:/, ''),
      ...(requestType && { type: requestType.id }),
      entity,
      article: title,
      articleUrl: pathname,
    })}`;
  return (
    <div
      className={styles.answers}
      role="group"
      aria-label={t('techdocs.further')}
    >
      {models.map(it => {
        const model = it.title;
        return [
          askLink && it.superUsers > 0 && (
            <ButtonLink
              key={`ask ${it.model}`}
              variant="secondary"
              iconStart={<RiUserVoiceLine />}
              href={ask(it)}
            >
              {several ? t('techdocs.askOf', { model }) : t('techdocs.ask')}
            </ButtonLink>
          ),
          raiseLink && (
            <ButtonLink
              key={`raise ${it.model}`}
              variant="secondary"
              iconStart={<RiCustomerService2Line />}
              href={raise(it)}
            >
              {several ? t('techdocs.raiseOf', { model }) : t('techdocs.raise')}
            </ButtonLink>
          ),
        ];
      })}
    </div>
  );
}
