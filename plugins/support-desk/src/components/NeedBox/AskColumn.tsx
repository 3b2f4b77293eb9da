import type {
  ModelDetail,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import { RiQuestionAnswerLine, RiUserVoiceLine } from '@remixicon/react';
import { askSuperUserRouteRef } from '../../routes';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { selfHelpTranslationRef } from '../../messages/selfHelp';
import { useMessages } from '../../translations/useMessages';
import { PeopleList } from '../PeopleList';
import type { AnswersProps } from './Answers';
import { Column } from './Column';
import styles from './NeedBox.module.css';

const MOST_PEOPLE = 4;

/** The super users of what the words are about, and the way to ask them. */
export function AskColumn(props: AnswersProps & { result: RouteResult }) {
  const { t } = useMessages(getHelpTranslationRef, selfHelpTranslationRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const { result, detail, words } = props;
  const people = nearest(result, detail);
  const module =
    result.takenAs?.kind === 'service' ? result.takenAs : undefined;
  if (people.length === 0) return null;
  const query = new URLSearchParams({
    model: detail.model.ref,
    ...(module && { module: module.id }),
    ...(words && { words }),
  });
  return (
    <Column
      icon={<RiUserVoiceLine />}
      title={
        module
          ? t('getHelp.need.askSuperUserOf', { module: module.title })
          : t('getHelp.need.askSuperUser')
      }
    >
      <PeopleList
        away={result.away}
        people={people.map(({ user, name, areaTitle }) => ({
          user,
          name,
          second: areaTitle,
        }))}
      />
      <div className={styles.actions}>
        {askLink && (
          <ButtonLink
            href={`${askLink()}?${query}`}
            variant="secondary"
            iconStart={<RiQuestionAnswerLine />}
          >
            {t('selfHelp.askThem')}
          </ButtonLink>
        )}
        <Button
          variant="tertiary"
          aria-label={t('selfHelp.solvedBySuperUser')}
          onPress={() => props.onSolved({ by: 'superUser' })}
        >
          {t('selfHelp.solved')}
        </Button>
      </div>
    </Column>
  );
}

/** Of all super users those of the module that the words are about; without one the first few. */
function nearest(
  { superUsers, takenAs }: RouteResult,
  { model }: ModelDetail,
): RouteResult['superUsers'] {
  if (takenAs?.kind !== 'service') return superUsers.slice(0, MOST_PEOPLE);
  const areas = model.superUsers?.areas ?? {};
  return superUsers.filter(({ area }) =>
    // Who helps with one module alone has that in the place of an area.
    areas[area]
      ? areas[area].services.includes(takenAs.id)
      : area === takenAs.id,
  );
}
