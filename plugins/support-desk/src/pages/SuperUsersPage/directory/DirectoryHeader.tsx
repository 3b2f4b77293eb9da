import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonLink,
  Container,
  Header,
  useBreakpoint,
} from '@backstage/ui';
import {
  RiQuestionAnswerLine,
  RiUserAddLine,
  RiUserVoiceLine,
} from '@remixicon/react';
import { askSuperUserRouteRef, questionsRouteRef } from '../../../routes';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../SuperUsersPage.module.css';

/** What the directory is, and what can be done from it: ask, see the questions, nominate. */
export function DirectoryHeader(props: {
  model: SuperUsersOfModel;
  onNominate: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const questionsLink = useRouteRef(questionsRouteRef);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const { model, onNominate } = props;
  const query = new URLSearchParams({ model: model.model });
  const actions = (
    <div className={styles.actions}>
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
    </div>
  );
  return (
    <>
      <Header
        title={t('superUsers.title')}
        description={t('superUsers.what')}
        customActions={isWide && actions}
      />
      {!isWide && <Container>{actions}</Container>}
    </>
  );
}
