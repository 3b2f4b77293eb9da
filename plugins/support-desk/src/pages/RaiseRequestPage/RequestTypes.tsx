import type {
  CompiledRequestType,
  ModelDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Radio, RadioGroup } from '@backstage/ui';
import { commonTranslationRef } from '../../messages/common';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { RefusalWords } from './RefusalWords';
import styles from './RequestTypes.module.css';

/** What may be requested, as cards; what this reader may not raise stays visible with the reason and whom to ask. */
export function RequestTypes({
  detail,
  model,
  chosen,
  onChoose,
}: {
  detail: ModelDetail;
  model: string;
  chosen: string | undefined;
  onChoose: (typeId: string) => void;
}) {
  const { t } = useMessages(requestTranslationRef);
  const isRefused = (type: CompiledRequestType) =>
    Boolean(detail.requestTypes[type.id].refusal);
  const types = Object.values(detail.model.requestTypes);
  const openFirst = [
    ...types.filter(type => !isRefused(type)),
    ...types.filter(isRefused),
  ];
  return (
    <RadioGroup
      aria-label={t('request.type.title')}
      className={styles.types}
      value={chosen ?? null}
      onChange={onChoose}
    >
      {openFirst.map(type => (
        <TypeCard key={type.id} type={type} detail={detail} model={model} />
      ))}
    </RadioGroup>
  );
}

function TypeCard({
  type,
  detail,
  model,
}: {
  type: CompiledRequestType;
  detail: ModelDetail;
  model: string;
}) {
  const { t } = useMessages(commonTranslationRef);
  const { refusal } = detail.requestTypes[type.id];
  const level = type.level ? detail.model.levels[type.level] : undefined;
  return (
    <div className={`${styles.type} ${refusal ? styles.refused : ''}`}>
      <Radio
        value={type.id}
        isDisabled={Boolean(refusal)}
        className={styles.radio}
      >
        <span className={styles.words}>
          <span className={styles.title}>{type.title}</span>
          {level && (
            <span className={styles.level}>
              {t('common.level', { level: String(level.level) })}
            </span>
          )}
        </span>
      </Radio>
      {refusal && (
        <div className={styles.reason}>
          <RefusalWords refusal={refusal} model={model} />
        </div>
      )}
    </div>
  );
}
