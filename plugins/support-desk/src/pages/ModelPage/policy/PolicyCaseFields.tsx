import {
  zoneOf,
  type CompiledPriority,
  type PolicyPreviewQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  DatePicker,
  Select,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { parseAbsolute, type ZonedDateTime } from '@internationalized/date';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import styles from './policy.module.css';
import { instantOf, PRESETS, type Preset } from './presets';
import { priorityId } from './usePolicyCase';

interface CaseProps {
  query: PolicyPreviewQuery;
  onChange: (changed: PolicyPreviewQuery) => void;
}

/** Of which request, with which priority, logged when. */
export function PolicyCaseFields(
  props: CaseProps & { priorities: CompiledPriority[] },
) {
  const { t } = useMessages(modelTranslationRef, requestTranslationRef);
  const { model } = useModelDetail();
  const { query, priorities, onChange } = props;
  const types = Object.values(model.requestTypes);
  const scale = model.priorities[priorities[0]?.scale];
  return (
    <div className={styles.fields}>
      {types.length > 0 && (
        <Select
          label={t('model.policy.requestType')}
          options={types.map(({ id, title }) => ({ id, label: title }))}
          value={query.requestType ?? null}
          // Another type may have another scale.
          onChange={type =>
            onChange({ requestType: String(type), priority: undefined })
          }
        />
      )}
      {scale && (
        <Select
          label={t(`request.field.${scale.word}`)}
          options={priorities.map(priority => ({
            id: priorityId(priority),
            label: priority.title,
          }))}
          value={query.priority ?? null}
          onChange={priority => onChange({ priority: String(priority) })}
        />
      )}
      <LoggedAt {...props} />
    </div>
  );
}

/** To the minute: what is chosen in the field has no seconds. */
const instantIn = (value: ZonedDateTime) =>
  value
    .set({ second: 0, millisecond: 0 })
    .toAbsoluteString()
    .replace('.000Z', 'Z');

/** An instant in the zone of the model. */
function LoggedAt({ query, onChange }: CaseProps) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const zone = zoneOf(model);
  const format = useFormat(zone);
  const at = query.at ?? format.now.toISOString();
  const isInstant = !Number.isNaN(Date.parse(at));
  const preset = PRESETS.find(
    it => instantOf(it, format.now, zone) === query.at,
  );
  return (
    <>
      <DatePicker
        label={t('model.policy.at')}
        secondaryLabel={isInstant ? format.zoneName(at) : zone}
        granularity="minute"
        hideTimeZone
        hourCycle={24}
        placeholderValue={parseAbsolute(format.now.toISOString(), zone)}
        value={isInstant ? parseAbsolute(at, zone) : null}
        onChange={value =>
          onChange({
            at: value ? instantIn(value as ZonedDateTime) : undefined,
          })
        }
      />
      <ToggleButtonGroup
        aria-label={t('model.policy.preset.label')}
        selectionMode="single"
        selectedKeys={preset ? [preset] : []}
        onSelectionChange={keys => {
          const [chosen] = keys;
          if (!chosen) return;
          onChange({ at: instantOf(chosen as Preset, format.now, zone) });
        }}
      >
        {PRESETS.map(it => (
          <ToggleButton key={it} id={it}>
            {t(`model.policy.preset.${it}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  );
}
