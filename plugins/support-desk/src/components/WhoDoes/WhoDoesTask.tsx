import type { WhoDoes } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import {
  RiCheckLine,
  RiFeedbackLine,
  RiFlagLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { responsibilitiesTranslationRef } from '../../messages/responsibilities';
import { whoDoesTranslationRef } from '../../messages/whoDoes';
import { useMessages } from '../../translations/useMessages';
import { StatusLabel, type Tone } from '../StatusLabel';
import { useMatrixLink } from './useMatrixLink';
import styles from './WhoDoes.module.css';

type Party = WhoDoes['parties'][number];

const LOOKS: Record<Party['state'], { icon: ReactElement; tone: Tone }> = {
  undecided: { icon: <RiQuestionLine />, tone: 'soon' },
  toConfirm: { icon: <RiFlagLine />, tone: 'neutral' },
  disputed: { icon: <RiFeedbackLine />, tone: 'soon' },
  confirmed: { icon: <RiCheckLine />, tone: 'done' },
  stated: { icon: <RiCheckLine />, tone: 'neutral' },
};

/** A task of a matrix, and in words who does it and how sure that is; leads to its row. */
export function WhoDoesTask({ task }: { task: WhoDoes }) {
  const { t } = useMessages(whoDoesTranslationRef);
  const matrixLink = useMatrixLink();
  const { model, row, parties } = task;
  const href = matrixLink(model, row);
  return (
    <div className={styles.task}>
      <h3 className={styles.title}>
        {href ? (
          <Link href={href} weight="bold" standalone>
            {row.title}
          </Link>
        ) : (
          row.title
        )}
      </h3>
      {parties.length === 0 && (
        <p className={styles.nobody}>{t('whoDoes.nobody')}</p>
      )}
      <ul className={styles.parties}>
        {parties.map(party => (
          <li key={party.column}>
            <PartyLine party={party} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PartyLine({ party }: { party: Party }) {
  const { t } = useMessages(
    responsibilitiesTranslationRef,
    whoDoesTranslationRef,
  );
  const { title, value, charge, state, isMine } = party;
  const does = t(`responsibilities.cell.${value}`);
  const charged = charge
    ? t('responsibilities.cell.charged', { value: does, charge })
    : does;
  // That nobody decided is what such a cell says already.
  const isSaid = state === 'undecided' && value === 'unknown';
  return (
    <StatusLabel {...LOOKS[state]}>
      {t('whoDoes.party', {
        party: isMine ? t('whoDoes.mine', { party: title }) : title,
        does: isSaid
          ? charged
          : t('whoDoes.state', {
              does: charged,
              state: t(
                state === 'undecided'
                  ? 'responsibilities.cell.unknown'
                  : `responsibilities.cell.${state}`,
              ),
            }),
      })}
    </StatusLabel>
  );
}
