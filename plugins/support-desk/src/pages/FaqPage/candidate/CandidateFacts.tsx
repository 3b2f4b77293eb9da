import type { CandidateDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useId } from 'react';
import { Surface } from '../../../components/Surface';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { CandidateStatusLabel } from '../CandidateStatusLabel';
import styles from '../FaqPage.module.css';
import { Period } from '../list/CandidateLine';
import { Assignee } from './Assignee';

/** How often it was asked, by how many, in which module; where it stands and who writes it. */
export function CandidateFacts({ candidate }: { candidate: CandidateDetail }) {
  const { t } = useMessages(faqTranslationRef);
  const assigneeId = useId();
  const { count, people, module, status } = candidate;
  return (
    <Surface title={t('faq.candidate.facts')} padded>
      <dl className={styles.facts}>
        <div>
          <dt>{t('faq.candidate.status')}</dt>
          <dd>
            <CandidateStatusLabel status={status} />
          </dd>
        </div>
        <div>
          <dt>{t('faq.candidate.asked')}</dt>
          <dd className={styles.figures}>
            {count > 0 ? t('faq.line.times', { count }) : t('faq.line.never')}{' '}
            {people > 0 && t('faq.line.people', { count: people })}
          </dd>
        </div>
        {candidate.firstAt && (
          <div>
            <dt>{t('faq.candidate.period')}</dt>
            <dd>
              <Period candidate={candidate} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('faq.candidate.module')}</dt>
          <dd>{module?.title ?? t('faq.candidate.noModule')}</dd>
        </div>
        <div>
          <dt id={assigneeId}>{t('faq.candidate.assignee')}</dt>
          <dd>
            <Assignee candidate={candidate} labelledBy={assigneeId} />
          </dd>
        </div>
      </dl>
    </Surface>
  );
}
