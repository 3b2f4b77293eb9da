import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiEditLine, RiMegaphoneLine } from '@remixicon/react';
import { editNoticeRouteRef, postNoticeRouteRef } from '../../../routes';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';

/** Leads to the form of the notice that has to follow, for those who may post it (S0-25, S0-26). */
export function FollowUpLink({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const postLink = useRouteRef(postNoticeRouteRef);
  const { id, model, followUp, may } = notice;
  if (!followUp || followUp.notice || !may.includes('followUp')) return null;
  const query = new URLSearchParams({ model, type: followUp.id, follows: id });
  return (
    <ButtonLink
      variant={followUp.isDue ? 'primary' : 'secondary'}
      iconStart={<RiMegaphoneLine />}
      href={`${postLink?.() ?? ''}?${query}`}
    >
      {t('noticePage.action.followUp', { title: followUp.title })}
    </ButtonLink>
  );
}

/** Leads to the form in which a notice is changed. */
export function EditLink({ notice: { id, may } }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const editLink = useRouteRef(editNoticeRouteRef);
  if (!may.includes('edit')) return null;
  return (
    <ButtonLink
      variant="secondary"
      iconStart={<RiEditLine />}
      href={editLink?.({ notice: id }) ?? '#'}
    >
      {t('noticePage.action.edit')}
    </ButtonLink>
  );
}
