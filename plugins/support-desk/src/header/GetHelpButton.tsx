import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiCustomerService2Line } from '@remixicon/react';
import { rootRouteRef } from '../routes';
import { supportDeskTranslationRef } from '../translation';

/** Leads to Get help from the header of any page. */
export function GetHelpButton() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const supportLink = useRouteRef(rootRouteRef);
  return supportLink ? (
    <ButtonLink
      href={supportLink()}
      variant="secondary"
      iconStart={<RiCustomerService2Line />}
    >
      {t('common.getHelp')}
    </ButtonLink>
  ) : null;
}
