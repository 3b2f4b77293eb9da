import {
  propertyInWords,
  type CompiledTarget,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { countsIn } from '../logic/targets';
import { Confirmed, useReasons } from './Confirmed';
import { useModelDetail } from './ModelContext';
import styles from './parts.module.css';

/** What a promise is bound to, in words: hours, whose it is, the only channel that meets it. */
function useTerms() {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  return (target: CompiledTarget) => {
    const calendar = countsIn(target);
    return [
      target.during &&
        t('model.target.during', { calendar: names.calendar(target.during) }),
      target.outside &&
        t('model.target.outside', { calendar: names.calendar(target.outside) }),
      calendar &&
        t('model.target.calendar', { calendar: names.calendar(calendar) }),
      target.responsible.length &&
        t('model.target.responsible', {
          who: target.responsible.map(names.role).join(', '),
        }),
      target.via &&
        t('model.target.via', { channel: t(`model.channel.${target.via}`) }),
      target.binding === 'goal' && t('model.target.goal'),
    ]
      .filter(Boolean)
      .join(', ');
  };
}

/** Promises of an entry with their terms. */
export function Targets(props: { targets: CompiledTarget[]; bare?: boolean }) {
  const terms = useTerms();
  return (
    <ul className={styles.plain}>
      {props.targets.map(target => (
        <li key={target.path} className={styles.target}>
          <span>
            {!props.bare && `${target.title}: `}
            <strong className={styles.promise}>{target.label}</strong>
          </span>
          {terms(target) && (
            <div className={styles.second}>{terms(target)}</div>
          )}
          <Confirmed entry={target} />
        </li>
      ))}
    </ul>
  );
}

/** The sign for hours that the model only assumes, once for all promises that are counted in them (P-08). */
export function AssumedCalendars({ targets }: { targets: CompiledTarget[] }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const reasonsOf = useReasons();
  const ids = new Set(targets.flatMap(target => countsIn(target) ?? []));
  const assumed = [...ids]
    .map(id => model.calendars[id])
    .filter(calendar => reasonsOf(calendar).length > 0);
  return (
    <>
      {assumed.map(({ id, title, confirm = {} }) => (
        <FlagNote key={id}>
          {t('model.confirm.calendar', {
            calendar: title,
            reasons: Object.entries(confirm)
              .map(([property, reason]) =>
                [propertyInWords(property), reason].filter(Boolean).join(': '),
              )
              .join('; '),
          })}
        </FlagNote>
      ))}
    </>
  );
}
