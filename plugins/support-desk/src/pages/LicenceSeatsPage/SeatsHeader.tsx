import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiUserAddLine } from '@remixicon/react';
import { CsvButton } from '../../components/CsvButton';
import {
  LicenceStateLabel,
  useLicenceUseWords,
} from '../../components/LicenceState';
import { licencesRouteRef } from '../../routes';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import styles from './LicenceSeatsPage.module.css';

const NO_QUERY = {};

/** Whose holders these are and how the licence stands; for its managers the way to give a seat. */
export function SeatsHeader(props: { licence: Licence; onGive: () => void }) {
  const { t } = useMessages(
    licenceManagementTranslationRef,
    tabsTranslationRef,
  );
  const licencesLink = useRouteRef(licencesRouteRef);
  const useWords = useLicenceUseWords();
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const { licence, onGive } = props;
  const { id, title, modelTitle, mayManage, maySeeHolders } = licence;
  const query = new URLSearchParams({ licence: id });
  const actions = (
    <div className={styles.headerActions}>
      {maySeeHolders && (
        <CsvButton
          path={`/licences/${encodeURIComponent(id)}/seats`}
          query={NO_QUERY}
          name={t('licenceManagement.seats.csv')}
        />
      )}
      {mayManage && (
        <Button iconStart={<RiUserAddLine />} onPress={onGive}>
          {t('licenceManagement.give.open')}
        </Button>
      )}
    </div>
  );
  return (
    <>
      <Header
        title={t('licenceManagement.seats.title', { licence: title })}
        tags={[
          {
            label: t('tabs.licences'),
            href: `${licencesLink?.() ?? ''}?${query}`,
          },
          { label: modelTitle },
        ]}
        metadata={[
          {
            label: t('licenceManagement.seats.use'),
            value: useWords(licence),
          },
          {
            label: t('licenceManagement.seats.state'),
            value: <LicenceStateLabel licence={licence} />,
          },
        ]}
        customActions={isWide && actions}
      />
      {!isWide && <Container>{actions}</Container>}
    </>
  );
}
