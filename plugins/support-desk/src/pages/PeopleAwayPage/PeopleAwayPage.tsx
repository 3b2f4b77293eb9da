import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiUserAddLine } from '@remixicon/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAbsences } from '../../hooks/useAbsences';
import { useMe } from '../../hooks/useMe';
import { usePageTitle } from '../../hooks/usePageTitle';
import { ticketsRouteRef } from '../../routes';
import { absenceTranslationRef } from '../../messages/absence';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { AbsenceDialog } from './AbsenceDialog';
import { AbsenceList } from './AbsenceList';
import { AbsenceNotice } from './AbsenceNotice';
import styles from './PeopleAwayPage.module.css';
import { useAbsenceChanges } from './useAbsenceChanges';
import { WhoseSelect } from './WhoseSelect';

const OF = 'of';

/** What is being recorded: a change of an absence, or a new one, of somebody or of nobody yet. */
type Draft = { absence: Absence } | { user: string | undefined };

/** Who is away, from when to when, and who is asked instead; whose absences are shown is in the address. */
export function PeopleAwayPage() {
  const { t } = useMessages(absenceTranslationRef, tabsTranslationRef);
  usePageTitle(t('absence.title'));
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const [params, setParams] = useSearchParams();
  const model = params.get(OF) ?? undefined;
  const absences = useAbsences(model ? { model } : {});
  const changes = useAbsenceChanges();
  const [draft, setDraft] = useState<Draft>();
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const actions = <Actions onRecord={user => setDraft({ user })} />;
  const close = () => {
    setDraft(undefined);
    changes.reset();
  };

  return (
    <>
      <Header
        title={t('absence.title')}
        description={t('absence.what')}
        tags={[
          { label: t('tabs.tickets'), href: ticketsLink?.() },
          { label: t('absence.link') },
        ]}
        customActions={isWide && actions}
      />
      <Container>
        <div className={styles.page}>
          {!isWide && <div className={styles.actions}>{actions}</div>}
          <WhoseSelect
            model={model}
            onChange={of => setParams(of ? { [OF]: of } : {})}
          />
          <AbsenceNotice changes={changes} />
          <AbsenceList
            absences={absences}
            onEdit={absence => setDraft({ absence })}
            onDelete={changes.remove}
          />
        </div>
      </Container>
      {draft && <AbsenceDialog {...draft} changes={changes} onClose={close} />}
    </>
  );
}

function Actions(props: { onRecord: (user: string | undefined) => void }) {
  const { t } = useMessages(absenceTranslationRef);
  const { user } = useMe();
  return (
    <>
      <Button variant="secondary" onPress={() => props.onRecord(undefined)}>
        {t('absence.somebody')}
      </Button>
      <Button
        iconStart={<RiUserAddLine />}
        onPress={() => props.onRecord(user)}
      >
        {t('absence.me')}
      </Button>
    </>
  );
}
