import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  RiQuestionAnswerLine,
  RiUserAddLine,
  RiUserVoiceLine,
} from '@remixicon/react';
import { ActionHeader } from '../../../components/ActionHeader';
import { askSuperUserRouteRef, questionsRouteRef } from '../../../routes';
import { supportDeskTranslationRef } from '../../../translation';

/** What the directory is, and what can be done from it: ask, see the questions, nominate. */
export function DirectoryHeader(props: {
  model: SuperUsersOfModel;
  onNominate: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const questionsLink = useRouteRef(questionsRouteRef);
  const { model, onNominate } = props;
  const query = new URLSearchParams({ model: model.model });
  return (
    <>
      <ActionHeader
        title={t('superUsers.title')}
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
