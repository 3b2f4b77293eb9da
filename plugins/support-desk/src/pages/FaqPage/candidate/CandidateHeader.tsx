import type { CandidateDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiArticleLine, RiEditLine } from '@remixicon/react';
import { draftRouteRef, faqRouteRef } from '../../../routes';
import { faqTranslationRef } from '../../../messages/faq';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import { CandidateMenu } from './CandidateMenu';
import { WriteButton } from './WriteButton';

/** What a candidate is called, and the way to its article. */
export function CandidateHeader({ candidate }: { candidate: CandidateDetail }) {
  const { t } = useMessages(tabsTranslationRef);
  const faqLink = useRouteRef(faqRouteRef);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const actions = <Actions candidate={candidate} />;
  return (
    <>
      <Header
        title={candidate.title}
        tags={[
          { label: t('tabs.faq'), href: faqLink?.() },
          { label: candidate.modelTitle },
        ]}
        customActions={isWide && actions}
      />
      {!isWide && (
        <Container>
          <div className={styles.actions}>{actions}</div>
        </Container>
      )}
    </>
  );
}

function Actions({ candidate }: { candidate: CandidateDetail }) {
  const { t } = useMessages(faqTranslationRef);
  const draftLink = useRouteRef(draftRouteRef);
  const { status, draft, articleUrl } = candidate;
  return (
    <>
      {articleUrl && (
        <ButtonLink
          variant="secondary"
          iconStart={<RiArticleLine />}
          href={articleUrl}
        >
          {t('faq.candidate.read')}
        </ButtonLink>
      )}
      {draft && (
        <ButtonLink
          variant={articleUrl ? 'secondary' : 'primary'}
          iconStart={<RiEditLine />}
          href={draftLink?.({ draft }) ?? '#'}
        >
          {t('faq.candidate.goOn')}
        </ButtonLink>
      )}
      {!draft && status === 'open' && <WriteButton candidate={candidate} />}
      <CandidateMenu candidate={candidate} />
    </>
  );
}
