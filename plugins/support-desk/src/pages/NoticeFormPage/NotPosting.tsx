import type { NoticeType } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { noticesRouteRef } from '../../routes';
import { noticeFormTranslationRef } from '../../messages/noticeForm';
import { useMessages } from '../../translations/useMessages';

/** The reader may post none of the model's notices: who may, or that it has none. */
export function NotPosting(props: { system: string; types: NoticeType[] }) {
  const { t } = useMessages(noticeFormTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  const { system, types } = props;
  return (
    <StateCard
      icon={<RiLockLine />}
      title={t('noticeForm.notPosting.title', { system })}
      actions={
        <ButtonLink variant="secondary" href={noticesLink?.() ?? '#'}>
          {t('noticeForm.notPosting.all')}
        </ButtonLink>
      }
    >
      {types.length === 0 && <p>{t('noticeForm.notPosting.noTypes')}</p>}
      {askedOf(types).map(({ title, people }) => (
        <p key={title}>
          {people.length > 0
            ? t('noticeForm.notPosting.ask', {
                role: title,
                people: people.map(it => it.title).join(', '),
              })
            : t('noticeForm.notPosting.askRole', { role: title })}
        </p>
      ))}
    </StateCard>
  );
}

/** Whom to ask instead, each role once. */
function askedOf(types: NoticeType[]) {
  const asked = types.flatMap(it => it.refused?.ask ?? []);
  return [...new Map(asked.map(it => [it.title, it])).values()];
}
