import type {
  CompiledTransition,
  Handover,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { EntityName } from '../parts/EntityName';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock } from '../parts/Section';
import { TextList } from '../parts/TextList';
import { useDates } from '../parts/useDates';
import { AnchorLinks } from './AnchorLinks';
import styles from './handovers.module.css';
import { HandoverState } from './HandoverState';
import { HandoverTasks } from './HandoverTasks';

/**
 * A milestone or a hand-over as the model has it.
 *
 * @param props.handover - how it stands now; absent while that is not known
 */
export function HandoverEntry(props: {
  transition: CompiledTransition;
  handover: Handover | undefined;
}) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const { date } = useDates();
  const { transition, handover } = props;
  const { from, to, after, covers } = transition;
  const passes = handover?.state === 'done' ? undefined : handover?.openTickets;
  return (
    <EntryBlock
      entry={transition}
      title={transition.title}
      aside={
        handover && (
          <span className={styles.state}>
            <HandoverState handover={handover} />
          </span>
        )
      }
    >
      <Facts>
        <Fact label={t('model.handover.from')}>
          {from && <EntityName entity={from} />}
        </Fact>
        <Fact label={t('model.handover.to')}>
          {to && <EntityName entity={to} />}
        </Fact>
        <Fact label={t('model.handover.date')}>
          {!handover &&
            (transition.date
              ? date(transition.date)
              : t('model.handover.notAgreed'))}
        </Fact>
        <Fact label={t('model.handover.after')}>
          {after && <After id={after} />}
        </Fact>
        <Fact label={t('model.handover.levels')}>
          {covers.levels.length > 0 && (
            <AnchorLinks
              section="levels"
              ids={covers.levels}
              nameOf={names.level}
            />
          )}
        </Fact>
        <Fact label={t('model.handover.contacts')}>
          {covers.contacts.length > 0 && (
            <AnchorLinks
              section="contacts"
              ids={covers.contacts}
              nameOf={names.contact}
            />
          )}
        </Fact>
        <Fact label={t('model.handover.duties')}>
          {covers.duties.length > 0 && <TextList items={covers.duties} />}
        </Fact>
        <Fact label={t('model.handover.passes')}>
          {passes !== undefined &&
            t('model.handover.openTickets', { count: passes })}
        </Fact>
        <Fact label={t('model.handover.tasks')}>
          {transition.tasks.length > 0 &&
            (handover ? (
              <HandoverTasks handover={handover} />
            ) : (
              <TextList items={transition.tasks} />
            ))}
        </Fact>
        <Fact label={t('model.handover.agreedBy')}>
          {transition.agreedBy.map(names.role).join(', ')}
        </Fact>
        <Fact label={t('model.handover.stated')}>{transition.stated}</Fact>
      </Facts>
    </EntryBlock>
  );
}

/** What it follows, and whether that has a date. */
function After({ id }: { id: string }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const { title: after = id, date } = model.transitions[id] ?? {};
  return (
    <AnchorLink to={`transitions.${id}`}>
      {date ? after : t('model.handover.afterWithoutDate', { after })}
    </AnchorLink>
  );
}
