import { DatePicker, Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { parseAbsolute, type ZonedDateTime } from '@internationalized/date';
import type {
  Transition,
  WaitingFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { EntityPicker } from '../../../components/EntityPicker';
import { useFormat } from '../../../time/useFormat';
import { queueTranslationRef } from '../../../messages/queue';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import { FormDialog } from './FormDialog';

const FOR: WaitingFor[] = ['requester', 'vendor', 'team', 'date'];

/** On whom or what the tickets wait, and why; clocks are paused as the model says. */
export function WaitDialog(props: {
  title: string;
  onSubmit: (transition: Transition) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(queueTranslationRef, ticketTranslationRef);
  const format = useFormat();
  const [waitsFor, setWaitsFor] = useState<WaitingFor>('requester');
  const [reason, setReason] = useState('');
  const [team, setTeam] = useState<string | null>(null);
  const [until, setUntil] = useState<string>();
  const isReady =
    reason.trim() !== '' &&
    (waitsFor !== 'date' || until !== undefined) &&
    (waitsFor !== 'team' || team !== null);
  return (
    <FormDialog
      title={props.title}
      submit={t('queue.bulk.action.wait')}
      isReady={isReady}
      onSubmit={() =>
        props.onSubmit({
          action: 'wait',
          for: waitsFor,
          reason,
          ...(waitsFor === 'date' && until ? { until } : {}),
          ...(waitsFor === 'team' && team ? { team } : {}),
        })
      }
      onClose={props.onClose}
    >
      <RadioGroup
        label={t('queue.bulk.waitFor')}
        value={waitsFor}
        onChange={value => setWaitsFor(value as WaitingFor)}
      >
        {FOR.map(it => (
          <Radio key={it} value={it}>
            {t(`queue.bulk.waiting.${it}`)}
          </Radio>
        ))}
      </RadioGroup>
      {waitsFor === 'team' && (
        <EntityPicker
          kinds={['Group']}
          value={team ?? undefined}
          input={{ label: t('ticket.page.team') }}
          onChange={setTeam}
        />
      )}
      {waitsFor === 'date' && (
        <DatePicker
          label={t('queue.bulk.until')}
          secondaryLabel={format.zoneName(until ?? format.now)}
          granularity="minute"
          hideTimeZone
          hourCycle={24}
          placeholderValue={parseAbsolute(
            format.now.toISOString(),
            format.zone,
          )}
          value={until ? parseAbsolute(until, format.zone) : null}
          onChange={value =>
            setUntil((value as ZonedDateTime | null)?.toAbsoluteString())
          }
        />
      )}
      <TextAreaField
        label={t('queue.bulk.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
    </FormDialog>
  );
}
