import { useRef, type KeyboardEvent } from 'react';
import { licencesTranslationRef } from '../../../messages/licences';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';
import type { LicenceGroup } from './licenceGroups';
import { LicenceRow } from './LicenceRow';
import type { Sort, SortKey } from './licenceSort';
import { SortHeader } from './SortHeader';

const FIGURES: SortKey[] = ['bought', 'inUse', 'free'];
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The register, by system; arrow keys go from licence to licence. */
export function LicenceTable(props: {
  groups: LicenceGroup[];
  sort: Sort | undefined;
  chosen: string | undefined;
  onSort: (by: SortKey) => void;
}) {
  const { t } = useMessages(licencesTranslationRef, tabsTranslationRef);
  const table = useRef<HTMLTableElement>(null);
  const { groups, sort, chosen, onSort } = props;

  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const links = [
      ...(table.current?.querySelectorAll<HTMLElement>('[data-licence]') ?? []),
    ];
    const at = links.findIndex(it => it === document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    links[at + step]?.focus();
  };

  const head = (by: SortKey) => (
    <SortHeader
      key={by}
      by={by}
      sort={sort}
      isFigure={FIGURES.includes(by)}
      onSort={onSort}
    />
  );
  return (
    <div className={styles.scroll}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only moves the focus among its links */}
      <table
        ref={table}
        className={styles.table}
        aria-label={t('tabs.licences')}
        onKeyDown={move}
      >
        <thead>
          <tr>
            {head('title')}
            {FIGURES.map(head)}
            <th scope="col">{t('licences.column.use')}</th>
            {head('standing')}
            {head('renewal')}
            <th scope="col">{t('licences.column.more')}</th>
          </tr>
        </thead>
        {groups.map(({ model, title, licences, together }) => (
          <tbody key={model}>
            <tr className={styles.system}>
              <th scope="rowgroup" colSpan={8}>
                {title}
              </th>
            </tr>
            {licences.map(it => (
              <LicenceRow
                key={it.id}
                licence={it}
                isChosen={it.id === chosen}
              />
            ))}
            {together && (
              <tr className={styles.together}>
                <th scope="row">{t('licences.together')}</th>
                {(['bought', 'inUse', 'free'] as const).map(figure => (
                  <td key={figure} className={styles.figure}>
                    {together[figure]}
                  </td>
                ))}
                <td colSpan={4} />
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
