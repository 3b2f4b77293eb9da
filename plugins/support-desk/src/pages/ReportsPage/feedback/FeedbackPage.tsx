import type { FeedbackFilter } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  Button,
  Container,
  Header,
  Select,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { RiFeedbackLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { CsvButton } from '../../../components/CsvButton';
import { Lines } from '../../../components/Lines';
import { PagedList } from '../../../components/PagedList';
import { StateCard } from '../../../components/StateCard';
import { Surface } from '../../../components/Surface';
import { useFeedbackList } from '../../../hooks/useFeedback';
import { usePageTitle } from '../../../hooks/usePageTitle';
import { useSelectedModel } from '../../../hooks/useSelectedModel';
import { feedbackTranslationRef } from '../../../messages/feedback';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';
import { FeedbackLine } from './FeedbackLine';
import { SCOPES, scopeOf, statusOf, STATUSES } from './feedbackFilter';

const ANY = 'any';

/** What people said about support, and what was decided; whose and in which state lives in the address. */
export function FeedbackPage() {
  const { t } = useMessages(feedbackTranslationRef, tabsTranslationRef);
  usePageTitle(t('feedback.title'));
  const links = useReportLinks();
  const [params, setParams] = useSearchParams();
  const { selected } = useSelectedModel();
  const one = params.get('id') ?? undefined;
  const scope = scopeOf(params);
  const shown = one ? 'one' : scope;
  const status = statusOf(params);
  const filter: FeedbackFilter = {
    id: one,
    // Without a system in the address nobody has asked to see that one only.
    model: params.has('model') ? selected?.ref : undefined,
    mine: scope === 'mine' ? 'true' : undefined,
    status,
  };
  const list = useFeedbackList(filter);
  const change = (key: string, value: string | undefined) =>
    setParams(
      previous => {
        const next = new URLSearchParams(previous);
        next.delete('id');
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <Header
        title={t('feedback.title')}
        description={t('feedback.list.what')}
        tags={[
          { label: t('tabs.reports'), href: links.reports },
          { label: t('feedback.title') },
        ]}
      />
      <Container>
        <div className={styles.page}>
          <div className={styles.actions}>
            <ToggleButtonGroup
              aria-label={t('feedback.list.scope')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[scope]}
              onSelectionChange={keys => change('scope', String([...keys][0]))}
            >
              {SCOPES.map(it => (
                <ToggleButton key={it} id={it}>
                  {t(`feedback.list.${it}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <Select
              className={styles.select}
              aria-label={t('feedback.list.status')}
              options={[
                { id: ANY, label: t('feedback.list.anyStatus') },
                ...STATUSES.map(id => ({
                  id,
                  label: t(`feedback.status.${id}`),
                })),
              ]}
              value={status ?? ANY}
              onChange={key =>
                change('status', key === ANY ? undefined : String(key))
              }
            />
            {one && (
              <Button
                variant="secondary"
                onPress={() => change('scope', undefined)}
              >
                {t('feedback.list.more')}
              </Button>
            )}
            <CsvButton
              path="/feedback"
              query={filter}
              name={t('feedback.list.csv')}
            />
          </div>
          <PagedList
            list={list}
            empty={
              <StateCard
                icon={<RiFeedbackLine />}
                title={t(`feedback.list.empty.${shown}.title`)}
              >
                {t(`feedback.list.empty.${shown}.text`)}
              </StateCard>
            }
          >
            {items => (
              <Surface title={t(`feedback.list.${shown}`)}>
                <Lines>
                  {items.map(it => (
                    <FeedbackLine key={it.id} feedback={it} />
                  ))}
                </Lines>
              </Surface>
            )}
          </PagedList>
        </div>
      </Container>
    </>
  );
}
