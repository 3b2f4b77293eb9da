import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header } from '@backstage/ui';
import { RiFileUnknowLine } from '@remixicon/react';
import { usePageTitle } from '../../hooks/usePageTitle';
import { getHelpRouteRef, ticketsRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { StateCard } from '../StateCard';

/** There is no page at this address: it says so, and where people usually go from here. */
export function PageNotFound() {
  const { t } = useMessages(commonTranslationRef, tabsTranslationRef);
  usePageTitle(t('common.notFound.title'));
  const helpLink = useRouteRef(getHelpRouteRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  return (
    <>
      <Header title={t('common.notFound.title')} />
      <Container>
        <StateCard
          icon={<RiFileUnknowLine />}
          title={t('common.notFound.heading')}
          actions={
            <>
              <ButtonLink href={helpLink?.() ?? '#'}>
                {t('tabs.getHelp')}
              </ButtonLink>
              <ButtonLink href={ticketsLink?.() ?? '#'} variant="secondary">
                {t('tabs.tickets')}
              </ButtonLink>
            </>
          }
        >
          {t('common.notFound.text')}
        </StateCard>
      </Container>
    </>
  );
}
