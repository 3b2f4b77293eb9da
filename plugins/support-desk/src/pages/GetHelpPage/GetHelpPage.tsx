import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  ButtonLink,
  Container,
  Header,
  Link,
  Skeleton,
  useBreakpoint,
} from '@backstage/ui';
import { RiAddLine, RiQuestionLine } from '@remixicon/react';
import { FlagNote } from '../../components/FlagNote';
import { Ladder } from '../../components/Ladder';
import { LoadFailed } from '../../components/LoadFailed';
import { NeedBox } from '../../components/NeedBox';
import { NoticeBanners } from '../../components/NoticeBanners';
import { StateCard } from '../../components/StateCard';
import { Surface } from '../../components/Surface';
import { WaitingSurveys } from '../../components/SurveyForm';
import { TicketLines } from '../../components/TicketLines';
import { useModel } from '../../hooks/useModels';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { useSelfHelpTicks } from '../../hooks/useSelfHelpTicks';
import { useTickets } from '../../hooks/useTickets';
import { useVisit } from '../../hooks/visit';
import {
  modelRouteRef,
  raiseRequestRouteRef,
  ticketsRouteRef,
} from '../../routes';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { CallCards } from './CallCards';
import styles from './GetHelpPage.module.css';

/** Where people start: say what you need, see who helps in which order, see your open tickets. */
export function GetHelpPage() {
  const { t } = useMessages(getHelpTranslationRef);
  const { models, selected, name } = useSelectedModel();
  const detail = useModel(name);
  const error = models.error ?? detail.error;
  if (error) {
    return (
      <Container>
        <LoadFailed
          error={error}
          retry={() => models.refetch().then(() => detail.refetch())}
        />
      </Container>
    );
  }
  if (models.data && !selected) {
    return (
      <Container>
        <StateCard icon={<RiQuestionLine />} title={t('getHelp.none.title')}>
          {t('getHelp.none.text')}
        </StateCard>
      </Container>
    );
  }
  if (!detail.data || !name) return <GetHelpSkeleton />;
  return <GetHelpContent key={name} detail={detail.data} model={name} />;
}

function GetHelpContent({
  detail,
  model,
}: {
  detail: ModelDetail;
  model: string;
}) {
  const { t } = useMessages(getHelpTranslationRef);
  const format = useFormat();
  const { ticks, tick } = useSelfHelpTicks(model);
  const visit = useVisit(detail.model.ref);
  const wide = useBreakpoint().up('sm');
  const title = t('getHelp.title', { system: detail.model.title });
  usePageTitle(title);
  return (
    <>
      <Header
        title={title}
        description={format.long(format.now)}
        customActions={wide && <RaiseButton model={model} />}
      />
      <Container>
        <div className={styles.page}>
          <NoticeBanners model={detail.model.ref} />
          <NeedBox detail={detail} model={model} />
          {!wide && <RaiseButton model={model} />}
          <section className={styles.section}>
            <h2 className={styles.title}>{t('getHelp.ladder.title')}</h2>
            <CallCards detail={detail} model={model} />
            <Ladder
              detail={detail}
              model={model}
              ticks={ticks}
              onTick={(step, ticked) => {
                tick(step, ticked);
                if (ticked) visit.record({ type: 'stepTicked', step });
              }}
            />
            <ToConfirm detail={detail} />
          </section>
          <WaitingSurveys model={detail.model.ref} />
          <MyOpenTickets model={model} />
        </div>
      </Container>
    </>
  );
}

function RaiseButton({ model }: { model: string }) {
  const { t } = useMessages(commonTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  return (
    <ButtonLink
      href={`${raiseLink?.() ?? ''}?${new URLSearchParams({ model })}`}
      iconStart={<RiAddLine />}
      size="medium"
    >
      {t('common.raiseRequest')}
    </ButtonLink>
  );
}

function ToConfirm({ detail }: { detail: ModelDetail }) {
  const { t } = useMessages(getHelpTranslationRef);
  const modelLink = useRouteRef(modelRouteRef);
  const { model } = detail;
  const open = model.confirms.length + Object.keys(model.openQuestions).length;
  if (open === 0) return null;
  const href = `${
    modelLink?.({ namespace: model.namespace, name: model.name }) ?? ''
  }#open-points`;
  const draft = model.document?.status === 'draft';
  return (
    <FlagNote>
      {draft
        ? t('getHelp.toConfirm.draft', {
            version: model.document?.version ?? '',
          })
        : t('getHelp.toConfirm.some')}{' '}
      <Link href={href}>
        {t('getHelp.toConfirm.openPoints', { total: String(open) })}
      </Link>
    </FlagNote>
  );
}

function MyOpenTickets({ model }: { model: string }) {
  const { t } = useMessages(getHelpTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const tickets = useTickets({
    scope: 'mine',
    status: 'open',
    model,
    limit: 5,
  });
  if (tickets.error)
    return <LoadFailed error={tickets.error} retry={tickets.refetch} />;
  if (!tickets.data) return <Skeleton width="100%" height={120} />;
  return (
    <Surface
      title={t('getHelp.myTickets')}
      action={
        <Link href={`${ticketsLink?.() ?? ''}?scope=mine`} standalone>
          {t('getHelp.allMyTickets')}
        </Link>
      }
    >
      <TicketLines
        tickets={tickets.data.items}
        empty={t('getHelp.noTickets')}
      />
    </Surface>
  );
}

function GetHelpSkeleton() {
  const { t } = useMessages(commonTranslationRef);
  return (
    <Container>
      <div
        className={styles.page}
        role="status"
        aria-label={t('common.loading')}
      >
        <Skeleton width={320} height={32} />
        <Skeleton width="100%" height={140} />
        <Skeleton width="100%" height={320} />
        <Skeleton width="100%" height={120} />
      </div>
    </Container>
  );
}
