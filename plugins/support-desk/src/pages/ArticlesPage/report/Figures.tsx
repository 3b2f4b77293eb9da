import type { SelfHelpReport } from '@supportdesk/backstage-plugin-support-desk-common';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticlesPage.module.css';

const percentOf = (part: number, whole: number) =>
  whole > 0 ? Math.round((part / whole) * 100) : undefined;

/** How much ended before a request, how requests came about, and what became of questions. */
export function Figures({ report }: { report: SelfHelpReport }) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  const { visits, solved, likelySolved, raised, requests, questions } = report;
  return (
    <Surface
      title={t('articles.figures.title')}
      action={
        <span className={styles.second}>
          {t('articles.period.fromTo', {
            from: format.day(report.from),
            to: format.day(report.to),
          })}
        </span>
      }
    >
      <dl className={styles.figures}>
        <Figure title={t('articles.figures.visits')} value={visits} />
        <Figure
          title={t('articles.figures.solved')}
          value={solved}
          of={visits}
        />
        <Figure
          title={t('articles.figures.likelySolved')}
          value={likelySolved}
          of={visits}
          note={t('articles.figures.likelySolvedWhat')}
        />
        <Figure
          title={t('articles.figures.raised')}
          value={raised}
          of={visits}
        />
        <Figure
          title={t('articles.figures.requests')}
          value={requests.total}
          parts={[
            [requests.withSuperUser, t('articles.figures.withSuperUser')],
            [
              requests.total - requests.withSuperUser,
              t('articles.figures.withoutSuperUser'),
            ],
            [requests.withArticle, t('articles.figures.withArticle')],
            [requests.withSteps, t('articles.figures.withSteps')],
            [requests.nothingTried, t('articles.figures.nothingTried')],
          ]}
        />
        <Figure
          title={t('articles.figures.questions')}
          value={questions.asked}
          parts={[
            [questions.solved, t('articles.figures.questionsSolved')],
            [questions.becameTickets, t('articles.figures.becameTickets')],
          ]}
        />
      </dl>
    </Surface>
  );
}

function Figure(props: {
  title: string;
  value: number;
  /** Of how many. */
  of?: number;
  note?: string;
  /** What it consists of; parts may overlap. */
  parts?: [count: number, title: string][];
}) {
  const { t } = useMessages(articlesTranslationRef);
  const { title, value, of, note, parts } = props;
  const percent = of === undefined ? undefined : percentOf(value, of);
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <span className={styles.value}>{value}</span>{' '}
        {percent !== undefined && (
          <span className={styles.second}>
            {t('articles.figures.share', { percent: String(percent) })}
          </span>
        )}
        {note && <p className={styles.second}>{note}</p>}
        {parts && (
          <ul className={styles.parts}>
            {parts.map(([count, part]) => (
              <li key={part}>
                {count} {part}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
