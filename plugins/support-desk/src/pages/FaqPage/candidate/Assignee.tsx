import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { PersonLine } from '../../../components/PersonLine';
import { useMe } from '../../../hooks/useMe';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { AssignDialog } from '../dialog/AssignDialog';
import styles from '../FaqPage.module.css';
import { useCandidateWork } from '../useCandidateWork';

const ENDED = ['dismissed', 'merged', 'published'];

/** Who writes the article, and ways to change that. */
export function Assignee(props: { candidate: Candidate; labelledBy: string }) {
  const { t } = useMessages(faqTranslationRef);
  const { user } = useMe();
  const [isChoosing, setChoosing] = useState(false);
  const { candidate, labelledBy } = props;
  const { assignee } = candidate;
  const assign = useCandidateWork(
    candidate,
    (api, seen, person: string | null) =>
      api.editCandidate(seen, { assignee: person }),
  );
  return (
    <>
      {assignee ? (
        <PersonLine name={assignee.title} size="small" />
      ) : (
        <span className={styles.quiet}>{t('faq.candidate.nobody')}</span>
      )}
      <WorkFailed part="faq" work={assign} />
      {!ENDED.includes(candidate.status) && (
        <div
          className={styles.actions}
          role="group"
          aria-labelledby={labelledBy}
        >
          {user && assignee?.ref !== user && (
            <Button
              variant="secondary"
              isPending={assign.isPending}
              onPress={() => assign.send(user)}
            >
              {t('faq.candidate.assignMe')}
            </Button>
          )}
          <Button variant="tertiary" onPress={() => setChoosing(true)}>
            {t('faq.candidate.assignOther')}
          </Button>
          {assignee && (
            <Button
              variant="tertiary"
              isPending={assign.isPending}
              onPress={() => assign.send(null)}
            >
              {t('faq.candidate.assignNobody')}
            </Button>
          )}
        </div>
      )}
      {isChoosing && (
        <AssignDialog
          candidate={candidate}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
