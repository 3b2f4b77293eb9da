import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { licencesRouteRef } from '../../../routes';
import styles from '../LicencesPage.module.css';
import { chosenOf, withChosen } from './licenceFilter';

/** Opens a licence below the list, or closes it again; the whole row or card is its target. */
export function ChooseLicence({
  licence: { id, title },
}: {
  licence: Licence;
}) {
  const licencesLink = useRouteRef(licencesRouteRef);
  const [params] = useSearchParams();
  const isChosen = chosenOf(params) === id;
  const next = withChosen(params, isChosen ? undefined : id);
  return (
    <Link
      className={styles.choose}
      href={`${licencesLink?.() ?? ''}?${next}`}
      aria-current={isChosen ? 'true' : undefined}
      data-licence={id}
      standalone
    >
      {title}
    </Link>
  );
}
