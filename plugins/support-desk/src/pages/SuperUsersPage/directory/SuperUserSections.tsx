import type {
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { useProfiles } from '../../../hooks/useProfiles';
import { askSuperUserRouteRef } from '../../../routes';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { endOf, othersOf, sectionsOf } from '../logic/superUserSections';
import pageStyles from '../SuperUsersPage.module.css';
import styles from './directory.module.css';
import { SuperUserCard } from './SuperUserCard';

/**
 * Super users by area or module; those of the reader's own team come first.
 *
 * @param props.all - of the whole system, by which is told what else somebody helps with
 */
export function SuperUserSections(props: {
  items: SuperUser[];
  all: SuperUser[];
  model: SuperUsersOfModel;
  onEdit: (listing: SuperUser) => void;
  onEnd: (listing: SuperUser) => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const { items, all, model, onEdit, onEnd } = props;
  const profiles = useProfiles(all.map(it => it.user.ref));
  // Where all are of the reader's team, saying so of each says nothing.
  const isTeamMarked = all.some(it => !it.ofMyTeam);
  return (
    <>
      {sectionsOf(items).map(({ kind, id, title, listings }) => (
        <Surface
          key={`${kind} ${id}`}
          title={title}
          action={
            <Link
              className={pageStyles.noPrint}
              href={`${askLink?.() ?? ''}?${new URLSearchParams({
                model: model.model,
                [kind]: id,
              })}`}
              standalone
            >
              {t('superUsers.askAbout', { name: title })}
            </Link>
          }
        >
          {kind === 'area' && <Confirm area={id} model={model} />}
          <ul className={styles.cards}>
            {listings.map(listing => (
              <SuperUserCard
                key={listing.id}
                listing={listing}
                others={othersOf(listing, all)}
                profile={profiles[listing.user.ref]}
                isOwner={model.mayDecide}
                editUrl={model.editUrl}
                end={endOf(listing, model)}
                isTeamMarked={isTeamMarked}
                onEdit={() => onEdit(listing)}
                onEnd={() => onEnd(listing)}
              />
            ))}
          </ul>
        </Surface>
      ))}
    </>
  );
}

/** What the model only assumes of an area. */
function Confirm(props: { area: string; model: SuperUsersOfModel }) {
  const { confirm = [] } =
    props.model.areas.find(it => it.id === props.area) ?? {};
  if (confirm.length === 0) return null;
  return (
    <div className={styles.confirm}>
      {confirm.map(it => (
        <FlagNote key={it}>{it}</FlagNote>
      ))}
    </div>
  );
}
