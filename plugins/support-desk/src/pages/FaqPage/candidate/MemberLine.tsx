import type { CandidateMember } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import { questionRouteRef, ticketRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import type { SeenMember } from './Members';

const isSeen = (member: CandidateMember): member is SeenMember =>
  member.id !== undefined;

/** One time that it was asked: a link where the reader may see it, else its day alone. */
export function MemberLine(props: {
  member: CandidateMember;
  onRemove?: (member: SeenMember) => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  const format = useFormat();
  const { member, onRemove } = props;
  const { kind, key, summary, addedBy } = member;
  const seen = isSeen(member) ? member : undefined;
  const hidden =
    kind === 'ticket'
      ? 'faq.members.hiddenTicket'
      : 'faq.members.hiddenQuestion';
  return (
    <li className={styles.member}>
      <div className={styles.what}>
        {seen ? (
          <MemberLink member={seen} />
        ) : (
          <span className={styles.quiet}>{t(hidden)}</span>
        )}
        <p className={styles.second}>
          {[
            seen && t(`faq.members.${kind}`),
            key,
            format.day(member.at),
            addedBy && t('faq.members.addedBy', { name: addedBy.title }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {seen && onRemove && (
        <Button
          variant="tertiary"
          aria-label={t('faq.members.removeOf', { what: key ?? summary ?? '' })}
          onPress={() => onRemove(seen)}
        >
          {t('faq.members.remove')}
        </Button>
      )}
    </li>
  );
}

function MemberLink({ member }: { member: SeenMember }) {
  const ticketLink = useRouteRef(ticketRouteRef);
  const questionLink = useRouteRef(questionRouteRef);
  const { kind, id, key, summary } = member;
  const href =
    kind === 'ticket'
      ? ticketLink?.({ key: key ?? id })
      : questionLink?.({ question: id });
  return (
    <Link href={href ?? '#'} standalone>
      {summary ?? key ?? id}
    </Link>
  );
}
