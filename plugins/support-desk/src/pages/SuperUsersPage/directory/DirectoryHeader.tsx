import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  RiQuestionAnswerLine,
  RiUserAddLine,
  RiUserVoiceLine,
} from '@remixicon/react';
import { ActionHeader } from '../../../components/ActionHeader';
import { askSuperUserRouteRef, questionsRouteRef } from '../../../routes';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';

/** What the directory is, and what can be done from it: ask, see the questions, nominate. */
export function DirectoryHeader(props: {
  model: SuperUsersOfModel;
  onNominate: () => void;
}) {
  const { t } = useMessages(superUsersTranslationRef, tabsTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const questionsLink = useRouteRef(questionsRouteRef);
  const { model, onNominate } = props;
  const query = new URLSearchParams({ model: model.model });
  return (
    <>
      <ActionHeader
        title={t('tabs.superUsers')}
        description={t('superUsers.what')}
      >
        {model.mayNominate && (
          <Button
            variant="secondary"
            iconStart={<RiUserAddLine />}
            onPress={onNominate}
          >
            {t('superUsers.nominate')}
          </Button>
        )}
        <ButtonLink
          variant="secondary"
          iconStart={<RiQuestionAnswerLine />}
          href={`${questionsLink?.() ?? ''}?${query}`}
        >
          {t('superUsers.questions')}
        </ButtonLink>
        {model.listings > 0 && (
          <ButtonLink
            iconStart={<RiUserVoiceLine />}
            href={`${askLink?.() ?? ''}?${query}`}
          >
            {t('superUsers.ask')}
          </ButtonLink>
        )}
      </ActionHeader>
    </>
  );
}
