import type {
  LicenceList,
  LicenceQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiAddLine, RiInboxLine } from '@remixicon/react';
import { useState } from 'react';
import { CsvButton } from '../../../components/CsvButton';
import {
  licenceRequestsRouteRef,
  requestLicenceRouteRef,
} from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import { CalendarDialog } from '../calendar/CalendarDialog';
import { LicenceDialog } from '../form/LicenceDialog';
import styles from '../LicencesPage.module.css';
import { managedModels } from '../manage/managedModels';
import { ManageLicences, type RegisterDialog } from '../manage/ManageLicences';

/**
 * Of which day the figures are, and what can be done: take them along, see who asks, ask; for managers more.
 *
 * @param props.query - what is listed
 * @param props.list - absent until it is there
 * @param props.licence - that is open, and would be asked for
 */
export function LicencesHeader(props: {
  query: LicenceQuery;
  list: LicenceList | undefined;
  licence: string | undefined;
  hasLicences: boolean;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const requestLink = useRouteRef(requestLicenceRouteRef);
  const requestsLink = useRouteRef(licenceRequestsRouteRef);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const { query, list, licence, hasLicences } = props;
  // Here, not with the menu, which moves when the screen is turned: what was typed would be lost.
  const [open, setOpen] = useState<RegisterDialog>();
  const close = () => setOpen(undefined);
  const mayAddIn = list?.mayAddIn ?? [];
  const chosen = licence ? `?${new URLSearchParams({ licence })}` : '';
  const actions = hasLicences && (
    <div className={styles.actions}>
      <CsvButton path="/licences" query={query} name={t('licences.csv')} />
      <ButtonLink
        variant="secondary"
        iconStart={<RiInboxLine />}
        href={requestsLink?.() ?? '#'}
      >
        {t('licences.requests')}
      </ButtonLink>
      <ButtonLink
        iconStart={<RiAddLine />}
        href={`${requestLink?.() ?? ''}${chosen}`}
      >
        {t('licences.request')}
      </ButtonLink>
      {list && managedModels(list).length > 0 && (
        <ManageLicences mayAdd={mayAddIn.length > 0} onOpen={setOpen} />
      )}
    </div>
  );
  return (
    <>
      <Header
        title={t('licences.title')}
        description={t('licences.figuresOf', {
          day: format.fullDay(format.now),
        })}
        customActions={isWide && actions}
      />
      {!isWide && <Container>{actions}</Container>}
      {open === 'add' && <LicenceDialog models={mayAddIn} onClose={close} />}
      {open === 'calendar' && <CalendarDialog onClose={close} />}
    </>
  );
}
