import type {
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiPrinterLine } from '@remixicon/react';
import { CsvButton } from '../../../components/CsvButton';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import type { SuperUserFilter } from '../logic/superUserFilter';
import { countsOf } from '../logic/superUserSections';
import styles from '../SuperUsersPage.module.css';

/** How many were found, and how to take them along: as a table, or on paper. */
export function FoundBar(props: {
  shown: SuperUser[];
  model: SuperUsersOfModel;
  filter: SuperUserFilter;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const { shown, model, filter } = props;
  const { listings, people } = countsOf(shown);
  const { q, area, module, mine } = filter;
  return (
    <div className={styles.bar}>
      <span className={styles.counts} role="status">
        {t('superUsers.counts.both', {
          listings: t('superUsers.counts.listings', { count: listings }),
          people: t('superUsers.counts.people', { count: people }),
        })}
      </span>
      <span className={styles.actions}>
        {/* The back end does not narrow by team. */}
        {!mine && (
          <CsvButton
            path="/super-users"
            query={{ model: model.model, q, area, module }}
            name="super-users"
          />
        )}
        <Button
          variant="tertiary"
          iconStart={<RiPrinterLine />}
          onPress={() => window.print()}
        >
          {t('superUsers.print')}
        </Button>
      </span>
    </div>
  );
}
