import type { TrainingClasses } from '@supportdesk/backstage-plugin-support-desk-common';
import { Radio, RadioGroup, Skeleton } from '@backstage/ui';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { FlagNote } from '../../../components/FlagNote';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { useTrainingClasses } from '../useLicenceRequests';
import styles from './training.module.css';

/** Stands for booking later. */
const LATER = 'later';

/**
 * Asks for the class of the training that comes before a seat: the days by the rule of the model, each with its places (S3-31, S3-32).
 *
 * @param props.licence - id of the licence
 * @param props.booked - the class that one has already: its place is one's own
 * @param props.value - the day; null: none
 * @param props.later - it can be booked later: that is what no day says
 */
export function TrainingClass(props: {
  licence: string;
  booked?: string;
  value: string | null;
  later?: boolean;
  problem?: string;
  onChange: (day: string | null) => void;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const classes = useTrainingClasses(props.licence);
  if (classes.error)
    return <LoadFailed error={classes.error} retry={classes.refetch} />;
  if (!classes.data) {
    return (
      <Loading>
        <Skeleton width="100%" height={120} />
      </Loading>
    );
  }
  const { requestType, schedule, place, confirm, items } = classes.data;
  return (
    <div className={styles.training}>
      {(schedule || place) && (
        <p className={styles.rule}>
          {[
            schedule &&
              t('licenceRequests.class.rule', {
                title: requestType?.title ?? t('licenceRequests.class.title'),
                schedule,
              }),
            place,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      {items.length === 0 && <p>{t('licenceRequests.class.none')}</p>}
      <Choice {...props} items={items} />
      {confirm.map(it => (
        <FlagNote key={it}>{it}</FlagNote>
      ))}
    </div>
  );
}

function Choice(
  props: Parameters<typeof TrainingClass>[0] & Pick<TrainingClasses, 'items'>,
) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const format = useFormat();
  const { items, booked, value, later, problem, onChange } = props;
  if (items.length === 0 && !later) return null;
  const chosen = value ?? (later ? LATER : null);
  return (
    <FieldWithProblem problem={problem}>
      {input => (
        <RadioGroup
          {...input}
          label={t('licenceRequests.class.label')}
          value={chosen}
          onChange={it => onChange(it === LATER ? null : it)}
        >
          {items.map(({ day, free }) => (
            <Radio
              key={day}
              value={day}
              isDisabled={free === 0 && day !== booked}
            >
              <span>
                {format.date(day)}{' '}
                {free !== undefined && (
                  <span className={styles.second}>{placesOf(free)}</span>
                )}
              </span>
            </Radio>
          ))}
          {later && (
            <Radio value={LATER}>
              <span>
                {t('licenceRequests.class.later')}{' '}
                <span className={styles.second}>
                  {t('licenceRequests.class.laterHelp')}
                </span>
              </span>
            </Radio>
          )}
        </RadioGroup>
      )}
    </FieldWithProblem>
  );

  function placesOf(free: number): string {
    return free === 0
      ? t('licenceRequests.class.full')
      : t('licenceRequests.class.places', { count: free });
  }
}
