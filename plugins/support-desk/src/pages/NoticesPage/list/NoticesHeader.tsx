import type { NoticeFilter } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiAddLine, RiRssLine } from '@remixicon/react';
import { useState } from 'react';
import { ActionHeader } from '../../../components/ActionHeader';
import { CsvButton } from '../../../components/CsvButton';
import { useNoticeTypes } from '../../../hooks/useNotices';
import { modelName, useSelectedModel } from '../../../hooks/useSelectedModel';
import { postNoticeRouteRef } from '../../../routes';
import { noticesTranslationRef } from '../../../messages/notices';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { AvailabilityLink } from '../AvailabilityLink';
import { NoticeFeedDialog } from '../NoticeFeedDialog';

/**
 * What notices are, and what can be done: take them along, follow them elsewhere; for those who may, post one.
 *
 * @param props.query - what is listed
 */
export function NoticesHeader({ query }: { query: NoticeFilter }) {
  const { t } = useMessages(noticesTranslationRef, tabsTranslationRef);
  const [isSubscribing, setSubscribing] = useState(false);
  const postLink = useRouteRef(postNoticeRouteRef);
  const { selected } = useSelectedModel();
  const types = useNoticeTypes(selected?.ref);
  const mayPost = types.data?.some(it => !it.refused);
  return (
    <>
      <ActionHeader title={t('tabs.notices')} description={t('notices.what')}>
        <CsvButton path="/notices" query={query} name={t('notices.csv')} />
        <AvailabilityLink />
        <Button
          variant="secondary"
          iconStart={<RiRssLine />}
          onPress={() => setSubscribing(true)}
        >
          {t('notices.feed.open')}
        </Button>
        {selected && mayPost && (
          <ButtonLink
            iconStart={<RiAddLine />}
            href={`${postLink?.() ?? ''}?${new URLSearchParams({
              model: modelName(selected),
            })}`}
          >
            {t('notices.post')}
          </ButtonLink>
        )}
      </ActionHeader>
      {isSubscribing && (
        <NoticeFeedDialog onClose={() => setSubscribing(false)} />
      )}
    </>
  );
}
