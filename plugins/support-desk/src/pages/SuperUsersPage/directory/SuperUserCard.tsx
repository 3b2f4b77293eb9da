import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Avatar, Button, Link } from '@backstage/ui';
import { RiQuestionAnswerLine, RiTeamLine } from '@remixicon/react';
import { AwayMark } from '../../../components/AwayMark';
import { StatusLabel } from '../../../components/StatusLabel';
import type { Profile } from '../../../hooks/useProfiles';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { placeOf } from '../logic/superUserSections';
import styles from './directory.module.css';
import { SuperUserFacts } from './SuperUserFacts';

/** A super user: who, of which team, for which modules, when and how to ask; those who may, change it here. */
export function SuperUserCard(props: {
  listing: SuperUser;
  /** What else they are a super user of. */
  others: string[];
  profile?: Profile;
  /** Whether the reader owns the model, and is told where its listings are edited. */
  isOwner: boolean;
  editUrl?: string;
  /** Whether it is said that they are of the reader's team. */
  isTeamMarked: boolean;
  onEdit: () => void;
  /** Whether it ends today, or is taken away. */
  end: 'end' | 'remove';
  onEnd: () => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const {
    listing,
    profile,
    isOwner,
    editUrl,
    end,
    isTeamMarked,
    onEdit,
    onEnd,
  } = props;
  const { user, away, ofMyTeam, openQuestions, source } = listing;
  const named = { name: user.title, area: placeOf(listing).title };
  return (
    <li className={styles.card}>
      <div className={styles.person}>
        <Avatar
          name={user.title}
          src={profile?.picture ?? ''}
          size="large"
          purpose="decoration"
        />
        <div className={styles.who}>
          <span className={styles.name}>
            <EntityRefLink entityRef={user.ref} title={user.title} hideIcon />
          </span>
          {ofMyTeam && isTeamMarked && (
            <StatusLabel icon={<RiTeamLine />} tone="info">
              {t('superUsers.card.myTeam')}
            </StatusLabel>
          )}
          {away && <AwayMark away={away} />}
          {openQuestions !== undefined && openQuestions > 0 && (
            <StatusLabel icon={<RiQuestionAnswerLine />}>
              {t('superUsers.card.waiting', { count: openQuestions })}
            </StatusLabel>
          )}
        </div>
      </div>
      <SuperUserFacts {...props} />
      {source === 'model' && isOwner && !editUrl && (
        <span className={`${styles.managed} ${styles.quiet}`}>
          {t('superUsers.card.managedInGit')}
        </span>
      )}
      {source === 'model' && isOwner && editUrl && (
        <Link className={styles.managed} href={editUrl} standalone>
          {t('superUsers.card.managedInGit')}
        </Link>
      )}
      {listing.mayEdit && (
        <div className={styles.foot}>
          <Button
            variant="tertiary"
            aria-label={t('superUsers.card.editOf', named)}
            onPress={onEdit}
          >
            {t('superUsers.card.edit')}
          </Button>
          <Button
            variant="tertiary"
            aria-label={t(`superUsers.card.${end}Of`, named)}
            onPress={onEnd}
          >
            {t(`superUsers.card.${end}`)}
          </Button>
        </div>
      )}
    </li>
  );
}
