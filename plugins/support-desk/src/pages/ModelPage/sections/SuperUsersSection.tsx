import type { CompiledSuperUsers } from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { PeopleAwayLink } from '../../PeopleAwayPage';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import styles from '../parts/parts.module.css';
import { People } from './ContactWays';

/** Who of the users helps colleagues, by area. */
export function SuperUsersSection(props: { superUsers: CompiledSuperUsers }) {
  const { t } = useMessages(modelTranslationRef);
  const { model, names } = useModelDetail();
  const { areas, limits, publishedIn } = props.superUsers;
  const source = publishedIn && model.knowledge.sources[publishedIn];
  return (
    <Section
      id="super-users"
      entry={props.superUsers}
      action={<PeopleAwayLink model={model} />}
    >
      <div className={styles.entry}>
        <Facts>
          <Fact label={t('model.superUsers.limits')}>{limits.join(', ')}</Fact>
          <Fact label={t('model.superUsers.publishedIn')}>
            {source ? source.title : publishedIn}
          </Fact>
        </Facts>
      </div>
      {Object.values(areas).map(area => (
        <EntryBlock
          key={area.id}
          entry={area}
          title={area.title}
          aside={
            area.services.length > 0 &&
            t('model.superUsers.services', {
              services: area.services.map(names.service).join(', '),
            })
          }
        >
          {area.people.length > 0 ? (
            <People people={area.people} />
          ) : (
            <p className={styles.second}>{t('model.superUsers.nobody')}</p>
          )}
        </EntryBlock>
      ))}
    </Section>
  );
}
