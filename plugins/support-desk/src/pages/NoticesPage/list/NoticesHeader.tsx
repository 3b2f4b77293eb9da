import type { NoticeFilter } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonLink,
  Container,
  Header,
  useBreakpoint,
} from '@backstage/ui';
import { RiAddLine, RiRssLine } from '@remixicon/react';
import { useState } from 'react';
import { CsvButton } from '../../../components/CsvButton';
import { useNoticeTypes } from '../../../hooks/useNotices';
import { modelName, useSelectedModel } from '../../../hooks/useSelectedModel';
import { postNoticeRouteRef } from '../../../routes';
import { supportDeskTranslationRef } from '../../../translation';
import { AvailabilityLink } from '../AvailabilityLink';
import { NoticeFeedDialog } from '../NoticeFeedDialog';
import styles from '../NoticesPage.module.css';

/**
 * What notices are, and what can be done: take them along, follow them elsewhere; for those who may, post one.
 *
 * @param props.query - what is listed
 */
export function NoticesHeader({ query }: { query: NoticeFilter }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const [isSubscribing, setSubscribing] = useState(false);
  const postLink = useRouteRef(postNoticeRouteRef);
  const { selected } = useSelectedModel();
  const types = useNoticeTypes(selected?.ref);
  const mayPost = types.data?.some(it => !it.refused);
  const actions = (
    <div className={styles.actions}>
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
    </div>
  );
  return (
    <>
      <Header
        title={t('notices.title')}
        description={t('notices.what')}
        customActions={isWide && actions}
      />
      {!isWide && <Container>{actions}</Container>}
      {isSubscribing && (
        <NoticeFeedDialog onClose={() => setSubscribing(false)} />
      )}
    </>
  );
}
