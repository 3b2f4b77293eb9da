import { Link } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { RiProhibited2Line } from '@remixicon/react';
import type {
  CompiledModel,
  SelfHelpStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ChannelLink } from '../../../components/Ladder';
import styles from './selfHelp.module.css';

/** How a step is done: where to read, whom to ask, how to reach them; or why it is not for the reader. */
export function StepDetails({
  step,
  model,
}: {
  step: SelfHelpStep;
  model: CompiledModel;
}) {
  const { people = [], groups = [], notForYou } = step;
  const channels = Object.values(
    model.contacts[step.contact ?? '']?.channels ?? {},
  );
  const asked = [
    ...people.map(it => ({ ref: it.user, title: it.name })),
    ...groups,
  ];
  if (notForYou) {
    return (
      <p className={`${styles.details} ${styles.notForYou}`}>
        <RiProhibited2Line aria-hidden="true" />
        {notForYou}
      </p>
    );
  }
  if (!step.howTo && !step.link && asked.length + channels.length === 0) {
    return null;
  }
  return (
    <div className={styles.details}>
      {step.howTo && <p>{step.howTo}</p>}
      {step.link && (
        <Link href={step.link} target="_blank" standalone>
          {model.knowledge.sources[step.source ?? '']?.title ?? step.link}
        </Link>
      )}
      {asked.length > 0 && (
        <ul className={styles.inline}>
          {asked.map(({ ref, title }) => (
            <li key={ref}>
              <EntityRefLink
                entityRef={ref}
                title={title}
                hideIcon
                target="_blank"
              />
            </li>
          ))}
        </ul>
      )}
      {channels.map(it => (
        <ChannelLink key={it.id} kind={it.kind} value={it.value} />
      ))}
    </div>
  );
}
