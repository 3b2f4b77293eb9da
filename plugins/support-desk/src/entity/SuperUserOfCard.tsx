import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { LoadFailed } from '../components/LoadFailed';
import { Surface } from '../components/Surface';
import { useSuperUsers } from '../hooks/useSuperUsers';
import {
  listingsOf,
  sectionsOf,
} from '../pages/SuperUsersPage/logic/superUserSections';
import { askSuperUserRouteRef, superUsersRouteRef } from '../routes';
import { superUsersTranslationRef } from '../messages/superUsers';
import { useMessages } from '../translations/useMessages';
import styles from './SuperUserOfCard.module.css';

/** What a person is a super user of, in all systems that the reader may see. Nothing for those who are of none. */
export function SuperUserOfCard() {
  const { entity } = useEntity();
  const { t } = useMessages(superUsersTranslationRef);
  const superUsersLink = useRouteRef(superUsersRouteRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const { data, error, refetch } = useSuperUsers({
    user: stringifyEntityRef(entity),
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  const listings = listingsOf(data?.items ?? []);
  if (listings.length === 0) return null;
  return (
    <Surface title={t('superUsers.of.title')}>
      <ul className={styles.listings}>
        {listings.map(listing => {
          const [{ kind, id, title }] = sectionsOf([listing]);
          const { model, modelTitle, services, officeHours } = listing;
          const query = new URLSearchParams({ model, [kind]: id });
          const modules = services.map(it => it.title).join(', ');
          const second = [
            modelTitle,
            modules !== title && modules,
            officeHours,
          ];
          return (
            <li key={`${model} ${listing.id}`} className={styles.listing}>
              <span className={styles.what}>
                <Link href={`${superUsersLink?.() ?? ''}?${query}`} standalone>
                  {title}
                </Link>
                <span className={styles.second}>
                  {second.filter(Boolean).join(', ')}
                </span>
              </span>
              <Link
                href={`${askLink?.() ?? ''}?${query}`}
                aria-label={t('superUsers.askAbout', { name: title })}
                standalone
              >
                {t('superUsers.of.ask')}
              </Link>
            </li>
          );
        })}
      </ul>
    </Surface>
  );
}
