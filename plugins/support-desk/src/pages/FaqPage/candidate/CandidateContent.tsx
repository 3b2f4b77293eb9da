import type { CandidateDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Container } from '@backstage/ui';
import { Surface } from '../../../components/Surface';
import { usePageTitle } from '../../../hooks/usePageTitle';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import { Because } from './Because';
import { CandidateFacts } from './CandidateFacts';
import { CandidateHeader } from './CandidateHeader';
import { Ended } from './Ended';
import { Members } from './Members';

/** A candidate, and what can be done with it. */
export function CandidateContent({
  candidate,
}: {
  candidate: CandidateDetail;
}) {
  const { t } = useMessages(faqTranslationRef);
  usePageTitle(candidate.title);
  return (
    <>
      <CandidateHeader candidate={candidate} />
      <Container>
        <div className={styles.page}>
          <Ended candidate={candidate} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <Surface title={t('faq.candidate.description')} padded>
                {candidate.description ? (
                  <MarkdownContent
                    className={styles.markdown}
                    content={candidate.description}
                  />
                ) : (
                  <p className={styles.none}>
                    {t('faq.candidate.noDescription')}
                  </p>
                )}
              </Surface>
              <Members candidate={candidate} />
            </div>
            <div className={styles.column}>
              <CandidateFacts candidate={candidate} />
              <Because candidate={candidate} />
            </div>
          </div>
        </div>
      </Container>
    </>
  );
}
