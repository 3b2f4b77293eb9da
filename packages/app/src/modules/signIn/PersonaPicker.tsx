import { Alert, SearchField, Select, Skeleton, Text } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { PersonaCard } from './PersonaCard';
import styles from './SignIn.module.css';
import { SignInLayout } from './SignInLayout';
import { PersonaGroup, usePersonaGroups } from './usePersonaGroups';

const ALL_SYSTEMS = 'all';

/** Everybody of the demo by role, with a search by name, work and system. */
export function PersonaPicker(props: {
  onChoose: (entityRef: string) => void;
}) {
  const { groups, error } = usePersonaGroups();
  return (
    <SignInLayout>
      {error && (
        <Alert
          status="warning"
          icon
          title="The back end does not answer yet; asking again every two seconds"
          description={error.message}
        />
      )}
      {groups ? (
        <SearchablePeople groups={groups} onChoose={props.onChoose} />
      ) : (
        <Waiting />
      )}
    </SignInLayout>
  );
}

function Waiting() {
  return (
    <div className={styles.grid} role="status" aria-label="Loading people">
      {Array.from({ length: 9 }, (_, index) => (
        <Skeleton
          key={index}
          width="100%"
          height={88}
          className={styles.waiting}
        />
      ))}
    </div>
  );
}

function SearchablePeople(props: {
  groups: PersonaGroup[];
  onChoose: (entityRef: string) => void;
}) {
  const [text, setText] = useState('');
  const [system, setSystem] = useState(ALL_SYSTEMS);
  const systems = useMemo(() => listSystems(props.groups), [props.groups]);
  const groups = filterGroups(props.groups, text, system);
  const count = groups.reduce((sum, group) => sum + group.people.length, 0);

  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label="Find somebody"
          placeholder="Name, work or module"
          value={text}
          onChange={setText}
        />
        <Select
          label="System"
          options={[
            { value: ALL_SYSTEMS, label: 'All systems' },
            ...systems.map(value => ({ value, label: value })),
          ]}
          value={system}
          onChange={key => setSystem(String(key ?? ALL_SYSTEMS))}
        />
      </div>
      <Text as="p" color="secondary" role="status">
        {count === 0
          ? 'Nobody fits. Try fewer letters or all systems.'
          : `${count} ${count === 1 ? 'person' : 'people'}`}
      </Text>
      {groups.map(group => (
        <section key={group.id} aria-labelledby={`role-${group.id}`}>
          <Text
            as="h2"
            id={`role-${group.id}`}
            variant="title-x-small"
            weight="bold"
            className={styles.role}
          >
            {group.title}
          </Text>
          <ul className={styles.grid}>
            {group.people.map(persona => (
              <li key={persona.entityRef}>
                <PersonaCard persona={persona} onChoose={props.onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function listSystems(groups: PersonaGroup[]): string[] {
  const systems = groups.flatMap(group => group.people.map(p => p.system));
  return [...new Set(systems)].filter(Boolean).sort();
}

function filterGroups(groups: PersonaGroup[], text: string, system: string) {
  const words = text.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  return groups
    .map(group => ({
      ...group,
      people: group.people.filter(persona => {
        const haystack =
          `${persona.name} ${persona.description} ${persona.system} ${group.title}`.toLocaleLowerCase(
            'en',
          );
        return (
          (system === ALL_SYSTEMS || persona.system === system) &&
          words.every(word => haystack.includes(word))
        );
      }),
    }))
    .filter(group => group.people.length > 0);
}
