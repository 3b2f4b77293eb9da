import type { CompiledTransition } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { supportDeskTranslationRef } from '../../../translation';
import { EntityName } from '../parts/EntityName';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { TextList } from '../parts/TextList';
import { useDates } from '../parts/useDates';

/** What passes from one team to another, and when (H1). */
export function HandoversSection() {
  const { model } = useModelDetail();
  return (
    <Section id="hand-overs">
      {Object.values(model.transitions).map(transition => (
        <Transition key={transition.id} transition={transition} />
      ))}
    </Section>
  );
}

function Transition({ transition }: { transition: CompiledTransition }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { model, names } = useModelDetail();
  const { date } = useDates();
  const { from, to, after, covers } = transition;
  const covered = [
    ...covers.levels.map(names.level),
    ...covers.contacts.map(names.contact),
    ...covers.duties,
  ];
  return (
    <EntryBlock entry={transition} title={transition.title}>
      <Facts>
        <Fact label={t('model.handover.from')}>
          {from && <EntityName entity={from} />}
        </Fact>
        <Fact label={t('model.handover.to')}>
          {to && <EntityName entity={to} />}
        </Fact>
        <Fact label={t('model.handover.date')}>
          {transition.date
            ? date(transition.date)
            : t('model.handover.notAgreed')}
        </Fact>
        <Fact label={t('model.handover.after')}>
          {after && (model.transitions[after]?.title ?? after)}
        </Fact>
        <Fact label={t('model.handover.covers')}>
          {covered.length > 0 && <TextList items={covered} />}
        </Fact>
        <Fact label={t('model.handover.tasks')}>
          {transition.tasks.length > 0 && <TextList items={transition.tasks} />}
        </Fact>
        <Fact label={t('model.handover.agreedBy')}>
          {transition.agreedBy.map(names.role).join(', ')}
        </Fact>
        <Fact label={t('model.handover.stated')}>{transition.stated}</Fact>
      </Facts>
    </EntryBlock>
  );
}
