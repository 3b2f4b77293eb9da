import type {
  CandidateDetail,
  CandidateMember,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button } from '@backstage/ui';
import { WorkFailed } from '../../../components/ChangeFailed';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useUndoable } from '../../../hooks/useUndoable';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import { useCandidateWork } from '../useCandidateWork';
import { AddTicketForm } from './AddTicketForm';
import { MemberLine } from './MemberLine';

/** A time that it was asked, which the reader may see. */
export type SeenMember = CandidateMember & { id: string };

/** When it was asked; what does not belong can be taken out, for ten seconds with a way back. */
export function Members({ candidate }: { candidate: CandidateDetail }) {
  const { t } = useMessages(faqTranslationRef);
  const [removed, setRemoved] = useUndoable<SeenMember>();
  const remove = useCandidateWork(
    candidate,
    (api, seen, { kind, id }: SeenMember) =>
      api.removeCandidateMember(seen, kind, id),
    setRemoved,
  );
  const putBack = useCandidateWork(
    candidate,
    (api, seen, { kind, id }: SeenMember) =>
      api.addCandidateMember(seen, kind, id),
    () => setRemoved(undefined),
  );
  const mayChange = !['merged', 'dismissed'].includes(candidate.status);
  return (
    <Surface title={t('faq.members.title')}>
      {candidate.members.length > 0 && (
        <Lines>
          {candidate.members.map((member, index) => (
            <MemberLine
              key={member.id ?? index}
              member={member}
              onRemove={mayChange ? remove.send : undefined}
            />
          ))}
        </Lines>
      )}
      <div className={styles.padded}>
        {candidate.members.length === 0 && (
          <p className={styles.none}>{t('faq.members.none')}</p>
        )}
        <div role="status">
          {removed && (
            <Alert
              status="success"
              icon
              title={t('faq.members.removed', {
                what: removed.key ?? removed.summary ?? '',
              })}
              customActions={
                <Button
                  variant="secondary"
                  isPending={putBack.isPending}
                  onPress={() => putBack.send(removed)}
                >
                  {t('faq.candidate.undo')}
                </Button>
              }
            />
          )}
        </div>
        <WorkFailed part="faq" work={remove} />
        <WorkFailed part="faq" work={putBack} />
        {mayChange && <AddTicketForm candidate={candidate} />}
      </div>
    </Surface>
  );
}
