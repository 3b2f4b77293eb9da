import type { Condition } from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from './Confirmed';
import { useModelDetail } from './ModelContext';
import styles from './parts.module.css';

/** Says in words what a condition asks for. */
function useConditionWords() {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const who = (ids: string[]) =>
    ids
      .map(id =>
        id === 'requester' ? t('model.condition.requester') : names.role(id),
      )
      .join(', ');
  return (condition: Condition): string[] => {
    const { role, permission, phoneCall, otherwise } = condition;
    return [
      role && t('model.condition.role', { who: who(role) }),
      condition.contract &&
        t('model.condition.contract', { contract: condition.contract }),
      condition.during &&
        t('model.condition.during', {
          calendar: names.calendar(condition.during),
        }),
      condition.outside &&
        t('model.condition.outside', {
          calendar: names.calendar(condition.outside),
        }),
      condition.inactive &&
        t('model.condition.inactive', { time: condition.inactive }),
      condition.situation &&
        t('model.condition.situation', { text: condition.situation }),
      condition.registration &&
        t('model.condition.registration', { text: condition.registration }),
      condition.training &&
        t('model.condition.training', { text: condition.training }),
      condition.tried &&
        t('model.condition.tried', { level: names.level(condition.tried) }),
      permission && t('model.condition.permission', { who: who(permission) }),
      phoneCall &&
        t('model.condition.phoneCall', {
          contact: names.contact(phoneCall.contact),
        }),
      otherwise?.text,
      otherwise?.ask.length &&
        t('model.condition.ask', { who: who(otherwise.ask) }),
      otherwise?.redirect.length &&
        t('model.condition.redirect', {
          who: otherwise.redirect.map(names.contact).join(', '),
        }),
    ].filter(words => typeof words === 'string');
  };
}

/** All conditions of an entry, one below the other. */
export function Conditions({ conditions }: { conditions: Condition[] }) {
  const wordsOf = useConditionWords();
  return (
    <ul className={styles.plain}>
      {conditions.map((condition, index) => (
        <li key={index}>
          {wordsOf(condition).map(words => (
            <div key={words}>{words}</div>
          ))}
          <Confirmed entry={condition} />
          <Confirmed entry={condition.otherwise} />
        </li>
      ))}
    </ul>
  );
}
