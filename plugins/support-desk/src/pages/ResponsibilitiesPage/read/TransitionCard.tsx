import type {
  Handover,
  Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { FlagNote } from '../../../components/FlagNote';
import { useFormat } from '../../../time/useFormat';
import { modelRouteRef } from '../../../routes';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { useHandovers } from '../../ModelPage/handovers/useHandovers';
import styles from './read.module.css';
import { isMonth, statedDay } from './statedDay';

/** Duties that pass from one party to another: who does them before and after, and on which day (S4-03, H1). */
export function TransitionCard({ matrix }: { matrix: Matrix }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const modelLink = useRouteRef(modelRouteRef);
  const { data = [] } = useHandovers(matrix.model);
  const handovers = data.filter(
    it => it.kind === 'handover' && it.duties.length > 0,
  );
  if (handovers.length === 0) return null;
  const [namespace, name] = matrix.model.split(':').pop()!.split('/');
  const href = modelLink?.({ namespace, name });
  return (
    <details className={styles.transition}>
      <summary>{t('responsibilities.details.transition.title')}</summary>
      {handovers.map(it => (
        <DutiesOfHandover key={it.id} handover={it} />
      ))}
      {href && (
        <Link href={`${href}#hand-overs`} standalone>
          {t('responsibilities.details.transition.plan')}
        </Link>
      )}
    </details>
  );
}

/** Who owned and who owns what passes; who owns it now stands out. */
function DutiesOfHandover({ handover }: { handover: Handover }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const when = useWhen();
  const { title, after, from, to, duties, confirm, state } = handover;
  const unknown = t('responsibilities.details.transition.unknown');
  const isDone = state === 'done';
  return (
    <section aria-label={title}>
      <h3>{when(handover)}</h3>
      <p className={styles.second}>
        {title}
        {after &&
          `. ${t('responsibilities.details.transition.after', {
            title: after.title,
          })}`}
      </p>
      <div className={styles.scroll}>
        <table className={styles.duties}>
          <thead>
            <tr>
              <th scope="col">
                {t('responsibilities.details.transition.duty')}
              </th>
              <th scope="col">
                {t('responsibilities.details.transition.before')}
              </th>
              <th scope="col">
                {t('responsibilities.details.transition.afterwards')}
              </th>
            </tr>
          </thead>
          <tbody>
            {duties.map(duty => (
              <tr key={duty}>
                <th scope="row">{duty}</th>
                <td className={isDone ? undefined : styles.now}>
                  {from?.title ?? unknown}
                </td>
                <td className={isDone ? styles.now : undefined}>
                  {to?.title ?? unknown}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {confirm.map(reason => (
        <FlagNote key={reason}>
          {t('responsibilities.details.transition.confirm', { reason })}
        </FlagNote>
      ))}
    </section>
  );
}

/** When a hand-over changes who does what. */
function useWhen() {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { locale } = useFormat();
  return ({ state, date }: Handover) => {
    if (state === 'notAgreed' || !date) {
      return t('responsibilities.details.transition.notAgreed');
    }
    const day = statedDay(date, locale);
    const isDone = state === 'done';
    if (isMonth(date)) {
      return t(
        `responsibilities.details.transition.${
          isDone ? 'sinceMonth' : 'inMonth'
        }`,
        { month: day },
      );
    }
    return t(`responsibilities.details.transition.${isDone ? 'since' : 'on'}`, {
      day,
    });
  };
}
