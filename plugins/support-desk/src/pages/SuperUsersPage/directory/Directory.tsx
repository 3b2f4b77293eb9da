import type {
  ModelSummary,
  SuperUser,
  SuperUserDirectory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { SuperUserDialog } from '../form/SuperUserDialog';
import {
  filtered,
  filterOf,
  knownFilter,
  withFilter,
  type SuperUserFilter,
} from '../logic/superUserFilter';
import {
  choicesOf,
  endOf,
  listingsOf,
  nominationsOf,
  withoutSuperUsers,
} from '../logic/superUserSections';
import { HeldNotice } from '../nominations/HeldNotice';
import { Nominations } from '../nominations/Nominations';
import { useHeldChange } from '../nominations/useHeldChange';
import styles from '../SuperUsersPage.module.css';
import { useToday } from '../../../hooks/useToday';
import { AboutSuperUsers } from './AboutSuperUsers';
import { DirectoryHeader } from './DirectoryHeader';
import { EmptySuperUsers } from './EmptySuperUsers';
import { FoundBar } from './FoundBar';
import { Gaps } from './Gaps';
import { SuperUserFilters } from './SuperUserFilters';
import { SuperUserSections } from './SuperUserSections';

/** What the dialog is open for: a listing to change, or somebody to nominate, perhaps for something. */
type Draft = { listing?: SuperUser; target?: string };

/** The super users of one system. */
export function Directory(props: {
  directory: SuperUserDirectory;
  system: ModelSummary;
}) {
  const { directory, system } = props;
  const [params, setParams] = useSearchParams();
  const [draft, setDraft] = useState<Draft>();
  const changes = useHeldChange();
  const today = useToday();
  const model =
    directory.models.find(it => it.model === system.ref) ??
    withoutSuperUsers(system);

  const all = listingsOf(directory.items);
  const choices = choicesOf(model, directory.items);
  const filter = knownFilter(filterOf(params), choices);
  const change = (changed: SuperUserFilter) =>
    setParams(before => withFilter(before, changed), { replace: true });
  const shown = filtered(all, filter);
  const isNarrow = Object.values(filter).some(Boolean);
  const edit = (listing: SuperUser) => setDraft({ listing });
  const end = (listing: SuperUser) =>
    changes.hold(
      endOf(listing, model) === 'end'
        ? { kind: 'end', listing, on: today }
        : { kind: 'remove', listing },
    );

  return (
    <>
      <DirectoryHeader model={model} onNominate={() => setDraft({})} />
      <Container>
        <div className={styles.page}>
          <div className={styles.main}>
            <HeldNotice changes={changes} />
            <Nominations
              items={nominationsOf(directory.items)}
              changes={changes}
              onEdit={edit}
            />
            {(all.length > 0 || isNarrow) && (
              <>
                <SuperUserFilters
                  filter={filter}
                  choices={choices}
                  onChange={change}
                />
                <FoundBar shown={shown} model={model} filter={filter} />
              </>
            )}
            <SuperUserSections
              items={shown}
              all={all}
              model={model}
              onEdit={edit}
              onEnd={end}
            />
            {shown.length === 0 && (
              <EmptySuperUsers
                system={system}
                onClear={
                  isNarrow
                    ? () =>
                        change({
                          q: undefined,
                          area: undefined,
                          module: undefined,
                          mine: undefined,
                        })
                    : undefined
                }
              />
            )}
          </div>
          <div className={styles.side}>
            <Gaps
              model={model}
              onNominate={module => setDraft({ target: `module:${module}` })}
            />
            <AboutSuperUsers model={model} />
          </div>
        </div>
      </Container>
      {draft && (
        <SuperUserDialog
          {...draft}
          model={model}
          choices={choices}
          onClose={() => setDraft(undefined)}
        />
      )}
    </>
  );
}
