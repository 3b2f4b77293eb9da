import type { NamedRef } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiAddLine, RiUploadLine } from '@remixicon/react';
import { useState } from 'react';
import { licenceImportRouteRef } from '../../../routes';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import { LicenceDialog } from '../form/LicenceDialog';

/** The ways to the first licences of a register, for those who may add them. */
export function AddLicence({ models }: { models: NamedRef[] }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const importLink = useRouteRef(licenceImportRouteRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button iconStart={<RiAddLine />} onPress={() => setOpen(true)}>
        {t('licenceManagement.manage.add')}
      </Button>
      <ButtonLink
        variant="secondary"
        iconStart={<RiUploadLine />}
        href={importLink?.() ?? '#'}
      >
        {t('licenceManagement.manage.import')}
      </ButtonLink>
      {isOpen && (
        <LicenceDialog models={models} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
