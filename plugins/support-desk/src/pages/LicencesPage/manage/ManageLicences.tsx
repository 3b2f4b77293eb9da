import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  RiAddLine,
  RiCalendarLine,
  RiMore2Line,
  RiUploadLine,
} from '@remixicon/react';
import { useNavigate } from 'react-router-dom';
import { licenceImportRouteRef } from '../../../routes';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';

/** What opens in a dialog. */
export type RegisterDialog = 'add' | 'calendar';

/** What managers do with the register: add a licence, import many, take its days into their calendar. */
export function ManageLicences(props: {
  mayAdd: boolean;
  onOpen: (dialog: RegisterDialog) => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const importLink = useRouteRef(licenceImportRouteRef);
  const navigate = useNavigate();
  const { mayAdd, onOpen } = props;
  return (
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
            : onOpen(key as RegisterDialog)
        }
      >
        {mayAdd && (
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
  );
}
