import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  ButtonLink,
  Container,
  Header,
  Skeleton,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  useBreakpoint,
} from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { Loading } from '../../components/Loading';
import { usePageTitle } from '../../hooks/usePageTitle';
import { licencesRouteRef, requestLicenceRouteRef } from '../../routes';
import { licenceRequestsTranslationRef } from '../../messages/licenceRequests';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import styles from './LicenceRequestsPage.module.css';
import { filterOf, SCOPES, withChange, type Scope } from './list/requestFilter';
import { RequestFilters } from './list/RequestFilters';
import { RequestList } from './list/RequestList';
import { useScope } from './list/useScope';

/** Requests for licences: one's own, those that wait for the reader, all that they may see. Scope and filter live in the address. */
export function LicenceRequestsPage() {
  const { t } = useMessages(licenceRequestsTranslationRef, tabsTranslationRef);
  usePageTitle(t('licenceRequests.title'));
  const licencesLink = useRouteRef(licencesRouteRef);
  const askLink = useRouteRef(requestLicenceRouteRef);
  // Beside the title there is no room for it on a small screen.
  const isWide = useBreakpoint().up('md');
  const [params, setParams] = useSearchParams();
  const scope = useScope(params);
  const filter = filterOf(params);
  const change = (changed: Parameters<typeof withChange>[1]) =>
    setParams(before => withChange(before, changed), { replace: true });
  const ask = (
    <ButtonLink iconStart={<RiAddLine />} href={askLink?.() ?? '#'}>
      {t('licenceRequests.ask.title')}
    </ButtonLink>
  );
  return (
    <>
      <Header
        title={t('licenceRequests.title')}
        tags={[
          { label: t('tabs.licences'), href: licencesLink?.() },
          { label: t('licenceRequests.link') },
        ]}
        customActions={isWide && ask}
      />
      <Container>
        <div className={styles.list}>
          {!isWide && <span>{ask}</span>}
          <RequestFilters filter={filter} onChange={change} />
          {scope ? (
            <Tabs
              selectedKey={scope}
              onSelectionChange={key => change({ scope: key as Scope })}
            >
              <TabList aria-label={t('licenceRequests.list.scope')}>
                {SCOPES.map(it => (
                  <Tab key={it} id={it}>
                    {t(`licenceRequests.list.${it}`)}
                  </Tab>
                ))}
              </TabList>
              {SCOPES.map(it => (
                <TabPanel key={it} id={it} className={styles.panel}>
                  <RequestList scope={it} filter={filter} onChange={change} />
                </TabPanel>
              ))}
            </Tabs>
          ) : (
            <Loading>
              <Skeleton width="100%" height={160} />
            </Loading>
          )}
        </div>
      </Container>
    </>
  );
}
