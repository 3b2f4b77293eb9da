import { EntityPicker } from '../../../components/EntityPicker';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import styles from '../review.module.css';

const KINDS = ['User', 'Group'];

/** Who reviews a column: users and groups, by full reference. */
export function ReviewersField(props: {
  /** Title of the column. */
  column: string;
  people: string[];
  onChange: (people: string[]) => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { column, people, onChange } = props;
  return (
    <div className={styles.reviewers}>
      {people.map((person, i) => (
        <EntityPicker
          key={person}
          kinds={KINDS}
          value={person}
          input={{
            label: t('responsibilityReview.round.reviewer', {
              column,
              number: String(i + 1),
            }),
          }}
          onChange={() => onChange(people.filter(it => it !== person))}
        />
      ))}
      <EntityPicker
        // Each choice leaves an empty one behind.
        key={people.length}
        kinds={KINDS}
        value={undefined}
        input={{
          label: t(
            people.length > 0
              ? 'responsibilityReview.round.addReviewer'
              : 'responsibilityReview.round.firstReviewer',
            { column },
          ),
        }}
        onChange={person =>
          person && !people.includes(person) && onChange([...people, person])
        }
      />
    </div>
  );
}
