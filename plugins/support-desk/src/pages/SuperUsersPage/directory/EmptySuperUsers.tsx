import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiFilterOffLine, RiUserVoiceLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { modelName } from '../../../hooks/useSelectedModel';
import { getHelpRouteRef } from '../../../routes';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';

/**
 * Nobody to show: the filter is too narrow, or the system has no super users, and who answers instead.
 *
 * @param props.onClear - takes the filter away; absent: there is none
 */
export function EmptySuperUsers(props: {
  system: ModelSummary;
  onClear?: () => void;
}) {
  const { t } = useMessages(superUsersTranslationRef, tabsTranslationRef);
  const getHelpLink = useRouteRef(getHelpRouteRef);
  const { system, onClear } = props;
  if (onClear) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('superUsers.empty.noMatch.title')}
        actions={
          <Button variant="secondary" onPress={onClear}>
            {t('superUsers.filter.clear')}
          </Button>
        }
      >
        {t('superUsers.empty.noMatch.text')}
      </StateCard>
    );
  }
  return (
    <StateCard
      icon={<RiUserVoiceLine />}
      title={t('superUsers.empty.none.title', { system: system.title })}
      actions={
        <ButtonLink
          variant="secondary"
          href={`${getHelpLink?.() ?? ''}?${new URLSearchParams({
            model: modelName(system),
          })}`}
        >
          {t('tabs.getHelp')}
        </ButtonLink>
      }
    >
      {t('superUsers.empty.none.text')}
    </StateCard>
  );
}
