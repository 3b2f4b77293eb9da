import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header, Skeleton, useBreakpoint } from '@backstage/ui';
import { RiKey2Line } from '@remixicon/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { useLicences } from '../../hooks/useLicences';
import { usePageTitle } from '../../hooks/usePageTitle';
import { licencesRouteRef } from '../../routes';
import { licenceRequestsTranslationRef } from '../../messages/licenceRequests';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { ChooseLicence } from './ask/ChooseLicence';
import { KeptAskLicence } from './ask/KeptAskLicence';
import styles from './LicenceRequestsPage.module.css';

/** Asks for a licence. In the address: `licence`, its id. */
export function AskLicencePage() {
  const { t } = useMessages(licenceRequestsTranslationRef, tabsTranslationRef);
  const title = t('licenceRequests.ask.title');
  usePageTitle(title);
  const licencesLink = useRouteRef(licencesRouteRef);
  const isNarrow = useBreakpoint().down('sm');
  const [params, setParams] = useSearchParams();
  const [draftSlot, setDraftSlot] = useState<Element | null>(null);
  const licences = useLicences({});
  const items = licences.data?.items;
  const chosen = items?.find(it => it.id === params.get('licence'));
  // Beside the title of a narrow page there is no room for it.
  const draft = <span ref={setDraftSlot} />;
  const choose = (licence: string) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        next.set('licence', licence);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Header
        title={title}
        tags={[
          { label: t('tabs.licences'), href: licencesLink?.() },
          { label: chosen?.modelTitle ?? title },
        ]}
        customActions={isNarrow ? undefined : draft}
      />
      <Container>
        {isNarrow && draft}
        <div className={styles.page}>
          <div className={`${styles.main} ${styles.whole}`}>
            {licences.error && (
              <LoadFailed error={licences.error} retry={licences.refetch} />
            )}
            {!licences.error && !items && (
              <Loading>
                <Skeleton width="100%" height={320} />
              </Loading>
            )}
            {items?.length === 0 && (
              <StateCard
                icon={<RiKey2Line />}
                title={t('licenceRequests.ask.none')}
              >
                {t('licenceRequests.ask.noneText')}
              </StateCard>
            )}
            {items && items.length > 0 && (
              <ChooseLicence
                licences={items}
                chosen={chosen?.id}
                onChoose={choose}
              />
            )}
            {items && items.length > 0 && !chosen && (
              <p className={styles.quiet}>{t('licenceRequests.ask.choose')}</p>
            )}
          </div>
          {chosen && (
            <KeptAskLicence
              key={chosen.id}
              licence={chosen}
              draftSlot={draftSlot}
            />
          )}
        </div>
      </Container>
    </>
  );
}
