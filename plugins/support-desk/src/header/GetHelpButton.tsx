import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiCustomerService2Line } from '@remixicon/react';
import { rootRouteRef } from '../routes';
import { tabsTranslationRef } from '../messages/tabs';
import { useMessages } from '../translations/useMessages';

/** Leads to Get help from the header of any page. */
export function GetHelpButton() {
  const { t } = useMessages(tabsTranslationRef);
  const supportLink = useRouteRef(rootRouteRef);
  return supportLink ? (
    <ButtonLink
      href={supportLink()}
      variant="secondary"
      iconStart={<RiCustomerService2Line />}
    >
      {t('tabs.getHelp')}
    </ButtonLink>
  ) : null;
}
