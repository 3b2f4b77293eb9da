import type {
  LicenceList,
  LicenceQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiAddLine, RiInboxLine } from '@remixicon/react';
import { useState } from 'react';
import { ActionHeader } from '../../../components/ActionHeader';
import { CsvButton } from '../../../components/CsvButton';
import {
  licenceRequestsRouteRef,
  requestLicenceRouteRef,
} from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { CalendarDialog } from '../calendar/CalendarDialog';
import { LicenceDialog } from '../form/LicenceDialog';
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
  const { t } = useMessages(licencesTranslationRef, tabsTranslationRef);
  const format = useFormat();
  const requestLink = useRouteRef(requestLicenceRouteRef);
  const requestsLink = useRouteRef(licenceRequestsRouteRef);
  const { query, list, licence, hasLicences } = props;
  // Here, not with the menu, which moves when the screen is turned: what was typed would be lost.
  const [open, setOpen] = useState<RegisterDialog>();
  const close = () => setOpen(undefined);
  const mayAddIn = list?.mayAddIn ?? [];
  const chosen = licence ? `?${new URLSearchParams({ licence })}` : '';
  return (
    <>
      <ActionHeader
        title={t('tabs.licences')}
        description={t('licences.figuresOf', {
          day: format.fullDay(format.now),
        })}
      >
        {hasLicences && (
          <>
            <CsvButton
              path="/licences"
              query={query}
              name={t('licences.csv')}
            />
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
          </>
        )}
      </ActionHeader>
      {open === 'add' && <LicenceDialog models={mayAddIn} onClose={close} />}
      {open === 'calendar' && <CalendarDialog onClose={close} />}
    </>
  );
}
