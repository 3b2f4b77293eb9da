import type { LicenceQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  RiAddLine,
  RiCalendarLine,
  RiMore2Line,
  RiUploadLine,
} from '@remixicon/react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLicences } from '../../../hooks/useLicences';
import { licenceImportRouteRef } from '../../../routes';
import { supportDeskTranslationRef } from '../../../translation';
import { CalendarDialog } from '../calendar/CalendarDialog';
import { LicenceDialog } from '../form/LicenceDialog';
import { managesAny } from './managesAny';

type Open = 'add' | 'calendar';

/** What managers do with the register: add a licence, import many, take its days into their calendar. Nothing for others. */
export function ManageLicences({ query }: { query: LicenceQuery }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { data } = useLicences(query);
  const importLink = useRouteRef(licenceImportRouteRef);
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  if (!data || !managesAny(data)) return null;
  const { mayAddIn } = data;
  return (
    <>
      <MenuTrigger>
        <ButtonIcon
          variant="secondary"
          icon={<RiMore2Line />}
          aria-label={t('licenceManagement.manage.more')}
        />
        <Menu
          onAction={key =>
            key === 'import'
              ? navigate(importLink?.() ?? '')
              : setOpen(key as Open)
          }
        >
          {mayAddIn.length > 0 && (
            <MenuItem id="add" iconStart={<RiAddLine />}>
              {t('licenceManagement.manage.add')}
            </MenuItem>
          )}
          <MenuItem id="import" iconStart={<RiUploadLine />}>
            {t('licenceManagement.manage.import')}
          </MenuItem>
          <MenuItem id="calendar" iconStart={<RiCalendarLine />}>
            {t('licenceManagement.manage.calendar')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      {open === 'add' && <LicenceDialog models={mayAddIn} onClose={close} />}
      {open === 'calendar' && <CalendarDialog onClose={close} />}
    </>
  );
}
