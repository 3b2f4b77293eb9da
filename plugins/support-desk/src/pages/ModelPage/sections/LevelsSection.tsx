import type { CompiledLevel } from '@supportdesk/backstage-plugin-support-desk-common';
import { OpeningLabel } from '../../../components/Opening';
import { commonTranslationRef } from '../../../messages/common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { Conditions } from '../parts/conditions';
import { EntityName } from '../parts/EntityName';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { AssumedCalendars, Targets } from '../parts/Targets';
import { TextList } from '../parts/TextList';
import styles from '../parts/parts.module.css';
import { Handover } from './Handover';
import { LadderSteps, Queue, Statuses } from './LevelDetails';

/** Each level: who gives it, when, what it asks for, what to try first, what it promises. */
export function LevelsSection() {
  const { model } = useModelDetail();
  const levels = Object.values(model.levels).sort((a, b) => a.level - b.level);
  return (
    <Section id="levels">
      {levels.map(level => (
        <Level key={level.id} level={level} />
      ))}
    </Section>
  );
}

function Level({ level }: { level: CompiledLevel }) {
  const { t } = useMessages(commonTranslationRef, modelTranslationRef);
  const { detail, names, model } = useModelDetail();
  const state = detail.levels[level.id];
  const steps = level.selfHelp ? model.procedures[level.selfHelp].steps : [];
  return (
    <EntryBlock
      entry={level}
      title={
        <>
          <span className={styles.number}>
            {t('common.level', { level: String(level.level) })}
          </span>{' '}
          {level.title}
        </>
      }
      aside={state && <OpeningLabel opening={state.opening} />}
    >
      <Facts>
        <Fact label={t('model.level.who')}>
          {level.party && names.role(level.party)}
        </Fact>
        <Fact label={t('model.level.owner')}>
          {state?.owner && <EntityName entity={state.owner.ref} />}
        </Fact>
        <Fact label={t('model.level.handover')}>
          {state?.handover && <Handover handover={state.handover} />}
        </Fact>
        <Fact label={t('model.level.when')}>{level.when}</Fact>
        <Fact label={t('model.level.contacts')}>
          {level.contacts.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <AnchorLink to={`contacts.${id}`}>{names.contact(id)}</AnchorLink>
            </span>
          ))}
        </Fact>
        <Fact label={t('model.level.requires')}>
          {level.requires.length > 0 && (
            <Conditions conditions={level.requires} />
          )}
        </Fact>
        <Fact label={t('model.level.duties')}>
          {level.duties.length > 0 && <TextList items={level.duties} />}
        </Fact>
        <Fact label={t('model.level.selfHelp')}>
          {steps.length > 0 && <TextList items={steps.map(it => it.text)} />}
        </Fact>
        <Fact label={t('model.level.targets')}>
          {level.targets.length > 0 && (
            <>
              <Targets targets={level.targets} />
              <AssumedCalendars targets={level.targets} />
            </>
          )}
        </Fact>
        <Fact label={t('model.level.handling')}>
          {t(`model.handling.${level.handling}`)}
        </Fact>
        <Fact label={t('model.level.queue')}>
          {level.queue && <Queue queue={level.queue} />}
        </Fact>
        <Fact label={t('model.level.charge')}>{level.charge}</Fact>
        <Fact label={t('model.level.escalatesTo')}>
          {level.escalatesTo && (
            <AnchorLink to={`levels.${level.escalatesTo}`}>
              {names.level(level.escalatesTo)}
            </AnchorLink>
          )}
        </Fact>
        <Fact label={t('model.level.ladder')}>
          {level.escalation && <LadderSteps escalation={level.escalation} />}
        </Fact>
        <Fact label={t('model.level.statuses')}>
          {Object.keys(level.statuses).length > 0 && <Statuses level={level} />}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}
