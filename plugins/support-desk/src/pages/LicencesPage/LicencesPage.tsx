import { Container, useBreakpoint } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { useLicences } from '../../hooks/useLicences';
import { usePageTitle } from '../../hooks/usePageTitle';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { ChosenLicence } from './detail/ChosenLicence';
import styles from './LicencesPage.module.css';
import { EmptyLicences } from './list/EmptyLicences';
import { LicenceCards } from './list/LicenceCards';
import {
  chosenOf,
  filterOf,
  queryOf,
  withChosen,
  withFilter,
  type LicenceFilter,
} from './list/licenceFilter';
import { LicenceFilters } from './list/LicenceFilters';
import { groupsOf } from './list/licenceGroups';
import { LicencesHeader } from './list/LicencesHeader';
import { LicencesSkeleton } from './list/LicencesSkeleton';
import { LicenceTable } from './list/LicenceTable';
import { sortOf, withSort, type SortKey } from './list/licenceSort';
import { SortSelect } from './list/SortSelect';
import { Warnings } from './warnings/Warnings';

const NO_FILTER: LicenceFilter = {
  q: undefined,
  standing: undefined,
  model: undefined,
};

/** What was bought of each licence and what is used, by system; filter, order and the licence that is open live in the address. */
export function LicencesPage() {
  const { t } = useMessages(tabsTranslationRef);
  usePageTitle(t('tabs.licences'));
  const isWide = useBreakpoint().up('md');
  const [params, setParams] = useSearchParams();
  const query = queryOf(filterOf(params));
  const sort = sortOf(params);
  const chosen = chosenOf(params);
  const { data, error, refetch, isPlaceholderData } = useLicences(query);

  const change = (next: (previous: URLSearchParams) => URLSearchParams) =>
    setParams(next, { replace: true });
  const filterBy = (filter: LicenceFilter) =>
    change(previous => withFilter(previous, filter));
  const sortBy = (by: SortKey) => change(previous => withSort(previous, by));

  const isFiltered = Object.keys(query).length > 0;
  const isEmpty = data?.items.length === 0;
  const groups = data ? groupsOf(data, sort) : [];
  return (
    <>
      <LicencesHeader
        query={query}
        list={data}
        licence={chosen}
        hasLicences={isFiltered || data?.items.length !== 0}
      />
      <Container>
        <div className={styles.page}>
          <Warnings model={query.model} />
          {(isFiltered || !isEmpty) && (
            <LicenceFilters
              filter={filterOf(params)}
              found={data?.items.length}
              onChange={filterBy}
            />
          )}
          {error && <LoadFailed error={error} retry={refetch} />}
          {!data && !error && <LicencesSkeleton />}
          {data && isEmpty && (
            <EmptyLicences
              isFiltered={isFiltered}
              mayAddIn={data.mayAddIn}
              onClear={() => filterBy(NO_FILTER)}
            />
          )}
          {data && !isEmpty && (
            <div className={styles.list} aria-busy={isPlaceholderData}>
              {isWide ? (
                <LicenceTable
                  groups={groups}
                  sort={sort}
                  chosen={chosen}
                  onSort={sortBy}
                />
              ) : (
                <>
                  <SortSelect sort={sort} onSort={sortBy} />
                  <LicenceCards groups={groups} chosen={chosen} />
                </>
              )}
            </div>
          )}
          {chosen && (
            <ChosenLicence
              key={chosen}
              id={chosen}
              listed={data?.items.find(it => it.id === chosen)}
              onClose={() => change(it => withChosen(it, undefined))}
            />
          )}
        </div>
      </Container>
    </>
  );
}
