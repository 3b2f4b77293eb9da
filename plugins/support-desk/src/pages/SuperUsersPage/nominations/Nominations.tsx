import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, ButtonIcon } from '@backstage/ui';
import { RiCheckLine, RiDeleteBinLine, RiEditLine } from '@remixicon/react';
import { useState } from 'react';
import { Lines } from '../../../components/Lines';
import { PersonLine } from '../../../components/PersonLine';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { placeOf } from '../logic/superUserSections';
import { DeclineDialog } from './DeclineDialog';
import styles from './Nominations.module.css';
import type { HeldChanges } from './useHeldChange';

/** Who is nominated and not decided yet. Owners approve or decline here; who nominated somebody may still change it. */
export function Nominations(props: {
  items: SuperUser[];
  changes: HeldChanges;
  onEdit: (listing: SuperUser) => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const { changes, onEdit } = props;
  const [declining, setDeclining] = useState<SuperUser>();
  const items = props.items.filter(it => it.id !== changes.doing?.listing.id);
  if (items.length === 0) return null;
  const decides = items.some(it => it.mayDecide);
  return (
    <Surface
      title={t(
        decides ? 'superUsers.waiting.title' : 'superUsers.waiting.open',
        { count: items.length },
      )}
    >
      <Lines>
        {items.map(it => (
          <Nomination
            key={it.id}
            listing={it}
            changes={changes}
            onEdit={() => onEdit(it)}
            onDecline={() => setDeclining(it)}
          />
        ))}
      </Lines>
      {declining && (
        <DeclineDialog
          listing={declining}
          onDecline={reason =>
            changes.hold({ kind: 'decline', listing: declining, reason })
          }
          onClose={() => setDeclining(undefined)}
        />
      )}
    </Surface>
  );
}

function Nomination(props: {
  listing: SuperUser;
  changes: HeldChanges;
  onEdit: () => void;
  onDecline: () => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const format = useFormat();
  const { listing, changes, onEdit, onDecline } = props;
  const { user, nominatedBy, trainedOn, mayDecide, mayEdit } = listing;
  const named = { name: user.title, area: placeOf(listing).title };
  const second = [
    t('superUsers.waiting.for', {
      area: named.area,
      name: nominatedBy?.title ?? '',
    }),
    ...(trainedOn
      ? [`${t('superUsers.card.trained')} ${format.date(trainedOn)}`]
      : []),
  ].join('. ');
  return (
    <li className={styles.nomination}>
      <PersonLine name={user.title} second={second} away={listing.away}>
        <EntityRefLink entityRef={user.ref} title={user.title} hideIcon />
      </PersonLine>
      <span className={styles.buttons}>
        {mayDecide && (
          <>
            <Button
              variant="secondary"
              iconStart={<RiCheckLine />}
              aria-label={t('superUsers.waiting.approveOf', named)}
              onPress={() => changes.hold({ kind: 'approve', listing })}
            >
              {t('superUsers.waiting.approve')}
            </Button>
            <Button
              variant="tertiary"
              aria-label={t('superUsers.waiting.declineOf', named)}
              onPress={onDecline}
            >
              {t('superUsers.waiting.decline')}
            </Button>
          </>
        )}
        {mayEdit && (
          <>
            <ButtonIcon
              variant="tertiary"
              icon={<RiEditLine />}
              aria-label={t('superUsers.card.editOf', named)}
              onPress={onEdit}
            />
            <ButtonIcon
              variant="tertiary"
              icon={<RiDeleteBinLine />}
              aria-label={t('superUsers.card.removeOf', named)}
              onPress={() => changes.hold({ kind: 'remove', listing })}
            />
          </>
        )}
      </span>
    </li>
  );
}
