import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  RiDeleteBinLine,
  RiEdit2Line,
  RiHistoryLine,
  RiMore2Line,
} from '@remixicon/react';
import { useState } from 'react';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { ChangesDialog } from '../changes/ChangesDialog';
import { LicenceDialog } from '../form/LicenceDialog';
import { DeleteLicenceDialog } from './DeleteLicenceDialog';

type Open = 'edit' | 'changes' | 'delete';

/**
 * What its managers do with a licence, and the record of its changes for everybody.
 *
 * @param props.onDeleted - it is no longer there to be shown
 */
export function ManageLicence(props: {
  licence: Licence;
  onDeleted: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { licence, onDeleted } = props;
  const { mayManage, source, title } = licence;
  return (
    <>
      {mayManage && (
        <Button
          variant="secondary"
          iconStart={<RiEdit2Line />}
          onPress={() => setOpen('edit')}
        >
          {t('licenceManagement.manage.edit')}
        </Button>
      )}
      <MenuTrigger>
        <ButtonIcon
          variant="tertiary"
          icon={<RiMore2Line />}
          aria-label={t('licenceManagement.manage.licence', { title })}
        />
        <Menu onAction={key => setOpen(key as Open)}>
          <MenuItem id="changes" iconStart={<RiHistoryLine />}>
            {t('licenceManagement.manage.changes')}
          </MenuItem>
          {mayManage && source === 'portal' && (
            <MenuItem
              id="delete"
              color="danger"
              iconStart={<RiDeleteBinLine />}
            >
              {t('licenceManagement.manage.delete')}
            </MenuItem>
          )}
        </Menu>
      </MenuTrigger>
      {open === 'edit' && <LicenceDialog licence={licence} onClose={close} />}
      {open === 'changes' && (
        <ChangesDialog licence={licence} onClose={close} />
      )}
      {open === 'delete' && (
        <DeleteLicenceDialog
          licence={licence}
          onDeleted={onDeleted}
          onClose={close}
        />
      )}
    </>
  );
}
