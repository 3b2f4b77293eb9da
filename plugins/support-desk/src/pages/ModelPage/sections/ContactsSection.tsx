import type { CompiledContact } from '@supportdesk/backstage-plugin-support-desk-common';
import { OpeningLabel } from '../../../components/Opening';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { PeopleAwayLink } from '../../PeopleAwayPage';
import { AnchorLink } from '../parts/AnchorLink';
import { Conditions } from '../parts/conditions';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { AssumedCalendars, Targets } from '../parts/Targets';
import { TextList } from '../parts/TextList';
import { Channels, People, RefusedContact } from './ContactWays';
import { Queue } from './LevelDetails';
import { Topics } from './Topics';

/** Whom one can reach, how and when; of those that the reader may not use, only why and where to go instead. */
export function ContactsSection() {
  const { model } = useModelDetail();
  return (
    <Section id="contacts" action={<PeopleAwayLink model={model} />}>
      {Object.values(model.contacts).map(contact => (
        <Contact key={contact.id} contact={contact} />
      ))}
    </Section>
  );
}

function Contact({ contact }: { contact: CompiledContact }) {
  const { t } = useMessages(modelTranslationRef);
  const { detail, names } = useModelDetail();
  const state = detail.contacts[contact.id];
  // Where there are people, the way is theirs.
  const hasOwnChannels =
    Object.keys(contact.channels).length > 0 || contact.people.length === 0;
  return (
    <EntryBlock
      entry={contact}
      title={contact.title}
      aside={state && <OpeningLabel opening={state.opening} />}
    >
      {state?.refusal && <RefusedContact refusal={state.refusal} />}
      <Facts>
        <Fact label={t('model.contact.party')}>
          {contact.party && names.role(contact.party)}
        </Fact>
        <Fact label={t('model.contact.serviceArea')}>
          {contact.serviceArea}
        </Fact>
        <Fact label={t('model.contact.channels')}>
          {!state?.refusal && hasOwnChannels && (
            <Channels channels={contact.channels} />
          )}
        </Fact>
        <Fact label={t('model.contact.people')}>
          {contact.people.length > 0 && <People people={contact.people} />}
        </Fact>
        <Fact label={t('model.contact.hours')}>
          {contact.calendar && (
            <AnchorLink to={`calendars.${contact.calendar}`}>
              {names.calendar(contact.calendar)}
            </AnchorLink>
          )}
        </Fact>
        <Fact label={t('model.contact.requires')}>
          {contact.requires.length > 0 && (
            <Conditions conditions={contact.requires} />
          )}
        </Fact>
        <Fact label={t('model.contact.duties')}>
          {contact.duties.length > 0 && <TextList items={contact.duties} />}
        </Fact>
        <Fact label={t('model.level.queue')}>
          {contact.queue && <Queue queue={contact.queue} />}
        </Fact>
        <Fact label={t('model.contact.topics')}>
          {Object.keys(contact.topics).length > 0 && (
            <Topics topics={contact.topics} />
          )}
        </Fact>
        <Fact label={t('model.contact.targets')}>
          {contact.targets.length > 0 && (
            <>
              <Targets targets={contact.targets} />
              <AssumedCalendars targets={contact.targets} />
            </>
          )}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}
