import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { WhoDoes } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link, Skeleton } from '@backstage/ui';
import { useState } from 'react';
import { LoadFailed } from '../components/LoadFailed';
import { Surface } from '../components/Surface';
import { useMatrixLink } from '../components/WhoDoes';
import { WordsField } from '../components/WordsField';
import { useWhoDoes } from '../hooks/useWhoDoes';
import { useCellWords } from '../pages/ResponsibilitiesPage/matrix/useCellWords';
import { responsibilitiesTranslationRef } from '../messages/responsibilities';
import { useMessages } from '../translations/useMessages';
import styles from './WhoDoesWhat.module.css';

/** The most that the back end answers at once. */
const LIMIT = 50;

/** Who does what about an entity: tasks of its system's matrix, with search. Nothing where no task names it. */
export function WhoDoesWhat({
  entity,
  model,
}: {
  entity: Entity;
  model: string;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const matrixLink = useMatrixLink();
  const [q, setQ] = useState('');
  const { data, error, refetch } = useWhoDoes({
    entity: stringifyEntityRef(entity),
    model,
    limit: LIMIT,
    ...(q && { q }),
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return <Skeleton width="100%" height={160} />;
  if (data.length === 0 && !q) return null;

  const name = entity.metadata.title ?? entity.metadata.name;
  const all = matrixLink(model);
  return (
    <Surface
      title={t('responsibilities.of.title', { name })}
      action={
        all && (
          <Link href={all} standalone>
            {t('responsibilities.of.all')}
          </Link>
        )
      }
      padded
    >
      <div className={styles.tasks}>
        <WordsField
          label={t('responsibilities.of.words', { name })}
          words={q}
          onChange={setQ}
        />
        {data.length === 0 && (
          <p className={styles.none}>{t('responsibilities.of.noMatch')}</p>
        )}
        <ul className={styles.list}>
          {data.map(it => (
            <Task
              key={`${it.row.group} ${it.row.id}`}
              task={it}
              href={matrixLink(model, it.row)}
            />
          ))}
        </ul>
      </div>
    </Surface>
  );
}

/** A task, and every party that has something to do with it. */
function Task({ task, href }: { task: WhoDoes; href: string | undefined }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { content } = useCellWords();
  const { row, parties } = task;
  return (
    <li>
      {href ? (
        <Link href={href} standalone>
          {row.title}
        </Link>
      ) : (
        row.title
      )}
      <p className={styles.parties}>
        {parties
          .map(it =>
            t('responsibilities.of.party', {
              party: it.title,
              does: [
                content(it),
                it.state === 'toConfirm' &&
                  t('responsibilities.cell.toConfirm'),
                it.state === 'disputed' && t('responsibilities.cell.disputed'),
              ]
                .filter(Boolean)
                .join(', '),
            }),
          )
          .join('; ')}
      </p>
    </li>
  );
}
