import type { CompiledRequestType } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiLock2Line } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { Confirmed } from '../parts/Confirmed';
import { Conditions } from '../parts/conditions';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { AssumedCalendars, Targets } from '../parts/Targets';
import { TextList } from '../parts/TextList';
import styles from '../parts/parts.module.css';
import { FieldsTable } from './FieldsTable';
import { Routes } from './Routes';

/** What can be asked for: for what it is and is not, who may, where it goes, what the form asks, what is promised. */
export function RequestTypesSection() {
  const { model } = useModelDetail();
  return (
    <Section id="request-types">
      {Object.values(model.requestTypes).map(type => (
        <RequestType key={type.id} type={type} />
      ))}
    </Section>
  );
}

function RequestType({ type }: { type: CompiledRequestType }) {
  const { t } = useMessages(modelTranslationRef);
  const { detail, names, model } = useModelDetail();
  const refusal = detail.requestTypes[type.id]?.refusal;
  return (
    <EntryBlock entry={type} title={type.title}>
      {refusal && (
        <StatusLabel tone="quiet" icon={<RiLock2Line />}>
          {t('model.requestType.refused', {
            reason: refusal.text ?? refusal.message,
          })}
        </StatusLabel>
      )}
      <Facts>
        <Fact label={t('model.requestType.for')}>
          {type.for.length > 0 && <TextList items={type.for} />}
        </Fact>
        <Fact label={t('model.requestType.notFor')}>
          {type.notFor.length > 0 && <TextList items={type.notFor} />}
        </Fact>
        <Fact label={t('model.requestType.level')}>
          {type.level && (
            <AnchorLink to={`levels.${type.level}`}>
              {names.level(type.level)}
            </AnchorLink>
          )}
        </Fact>
        <Fact label={t('model.requestType.contact')}>
          {type.contact && (
            <AnchorLink to={`contacts.${type.contact}`}>
              {names.contact(type.contact)}
            </AnchorLink>
          )}
        </Fact>
        <Fact label={t('model.requestType.routes')}>
          {type.routes.length > 0 && <Routes routes={type.routes} />}
        </Fact>
        <Fact label={t('model.requestType.who')}>
          {type.requires.length > 0 ? (
            <Conditions conditions={type.requires} />
          ) : (
            t('model.requestType.everyone')
          )}
        </Fact>
        <Fact label={t('model.requestType.priorities')}>
          {type.priorities && (
            <AnchorLink to={`priorities.${type.priorities}`}>
              {model.priorities[type.priorities]?.title}
            </AnchorLink>
          )}
        </Fact>
        <Fact label={t('model.requestType.channels')}>
          <ChannelUses type={type} />
        </Fact>
        <Fact label={t('model.requestType.targets')}>
          {type.targets.length > 0 && (
            <>
              <Targets targets={type.targets} />
              <AssumedCalendars targets={type.targets} />
            </>
          )}
        </Fact>
        <Fact label={t('model.requestType.procedure')}>
          {type.procedure && (
            <AnchorLink to={`procedures.${type.procedure}`}>
              {model.procedures[type.procedure]?.title}
            </AnchorLink>
          )}
        </Fact>
        <Fact label={t('model.requestType.schedule')}>{type.schedule}</Fact>
        <Fact label={t('model.requestType.place')}>{type.place}</Fact>
        <Fact label={t('model.requestType.charge')}>{type.charge}</Fact>
      </Facts>
      {Object.keys(type.fields).length > 0 && <FieldsTable type={type} />}
    </EntryBlock>
  );
}

function ChannelUses({ type }: { type: CompiledRequestType }) {
  const { t } = useMessages(modelTranslationRef);
  const channels = Object.entries(type.channels);
  if (channels.length === 0) return <>{t('model.requestType.anyChannel')}</>;
  return (
    <ul className={styles.plain}>
      {channels.map(([kind, channel]) => (
        <li key={kind}>
          {t(`model.channel.${kind as 'email'}`)}
          {channel.use !== 'any' &&
            `, ${t(`model.requestType.${channel.use}`)}`}
          <Conditions conditions={channel.requires} />
          <Confirmed entry={channel} />
        </li>
      ))}
    </ul>
  );
}
