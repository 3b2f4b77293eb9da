import type {
  Matrix,
  MatrixVersion,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Select } from '@backstage/ui';
import { DayField } from '../../../components/DayField';
import { useToday } from '../../../hooks/useToday';
import { useFormat } from '../../../time/useFormat';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { isDay } from './compared';
import styles from './compare.module.css';

const NOW = 'now';
const DAY = 'day';

/**
 * One side of a comparison: now, a content that was seen, a signed round, or any day. The content at which the reader last
 * looked says so.
 *
 * @param props.value - undefined: now
 */
export function VersionSelect(props: {
  label: string;
  dayLabel: string;
  versions: MatrixVersion[];
  lookedAt: Matrix['lookedAt'];
  /** Why there is no content of that day. */
  problem: string | undefined;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { day } = useFormat();
  const today = useToday();
  const { label, dayLabel, versions, lookedAt, problem } = props;
  const { value, onChange } = props;
  const now = versions.find(it => it.isNow);
  const options = [
    {
      id: NOW,
      label: t('responsibilities.compare.now', {
        day: now ? day(now.since) : '',
      }),
    },
    ...versions.flatMap(it =>
      it.signed.map(signed => ({
        id: `review:${signed.review}`,
        label: t('responsibilities.compare.signed', {
          title: signed.title,
          day: day(signed.at),
        }),
      })),
    ),
    ...versions
      .filter(it => !it.isNow)
      .map(it => ({
        id: it.version,
        label:
          it.version === lookedAt?.version
            ? t('responsibilities.compare.looked', { day: day(lookedAt.at) })
            : t('responsibilities.compare.version', { day: day(it.since) }),
      })),
    { id: DAY, label: t('responsibilities.compare.anotherDay') },
  ];
  const chosen = value === now?.version ? NOW : value ?? NOW;
  return (
    <div className={styles.side}>
      <Select
        label={label}
        options={options}
        value={isDay(value) ? DAY : chosen}
        onChange={key => {
          if (key === DAY) onChange(today);
          else onChange(key === NOW ? undefined : String(key));
        }}
      />
      {isDay(value) && (
        <DayField
          label={dayLabel}
          isRequired
          problem={problem}
          value={value}
          onChange={onChange}
        />
      )}
    </div>
  );
}
