import type { NoticeFilter } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiRssLine } from '@remixicon/react';
import { useState } from 'react';
import { CsvButton } from '../../../components/CsvButton';
import { supportDeskTranslationRef } from '../../../translation';
import { NoticeFeedDialog } from '../NoticeFeedDialog';
import styles from '../NoticesPage.module.css';

/**
 * What notices are, and what can be done: take them along, follow them elsewhere.
 *
 * @param props.query - what is listed
 */
export function NoticesHeader({ query }: { query: NoticeFilter }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const [isSubscribing, setSubscribing] = useState(false);
  const actions = (
    <div className={styles.actions}>
      <CsvButton path="/notices" query={query} name={t('notices.csv')} />
      <Button
        variant="secondary"
        iconStart={<RiRssLine />}
        onPress={() => setSubscribing(true)}
      >
        {t('notices.feed.open')}
      </Button>
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
