import type { CompiledRole } from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { EntityNames } from '../parts/EntityName';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { TextList } from '../parts/TextList';
import styles from '../parts/parts.module.css';

/** Who takes part, on which side, and in which roles. */
export function PartiesSection() {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  return (
    <Section id="parties">
      {Object.values(model.parties).map(party => (
        <div key={party.id} className={styles.group}>
          <EntryBlock
            entry={party}
            title={party.title}
            aside={t(`model.side.${party.side}`)}
          >
            {party.definition && (
              <p className={styles.text}>{party.definition}</p>
            )}
          </EntryBlock>
          <div className={styles.nested}>
            {party.roles.map(id => (
              <Role key={id} role={model.roles[id]} />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}

function Role({ role }: { role: CompiledRole }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const kind = role.membersOfEach ?? role.namedByEach;
  const holders = role.heldBy.length > 0 && (
    <EntityNames entities={role.heldBy} />
  );
  return (
    <EntryBlock entry={role} title={role.title}>
      {role.definition && <p className={styles.text}>{role.definition}</p>}
      <Facts>
        <Fact label={t('model.party.heldBy')}>
          {holders ||
            (kind
              ? t('model.party.ofEach', { kind })
              : t('model.party.nobody'))}
        </Fact>
        <Fact label={t('model.party.includes')}>
          {role.includes.map(names.role).join(', ')}
        </Fact>
        <Fact label={t('model.party.duties')}>
          {role.duties.length > 0 && <TextList items={role.duties} />}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}
