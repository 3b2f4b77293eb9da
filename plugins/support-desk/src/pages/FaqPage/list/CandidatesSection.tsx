import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Surface } from '../../../components/Surface';
import { candidateRouteRef } from '../../../routes';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { AddCandidateDialog } from '../dialog/AddCandidateDialog';
import styles from '../FaqPage.module.css';
import type { useCandidates } from '../useFaq';
import {
  CANDIDATE_FILTERS,
  filterOf,
  withFilter,
  type CandidateFilter,
} from './candidateFilter';
import { CandidateList } from './CandidateList';

/** What is asked again and again, for those who write the FAQ; which of it lives in the address. */
export function CandidatesSection(props: {
  model: string;
  list: ReturnType<typeof useCandidates>;
}) {
  const { t } = useMessages(faqTranslationRef);
  const candidateLink = useRouteRef(candidateRouteRef);
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const change = (next: CandidateFilter) =>
    setParams(previous => withFilter(previous, next), { replace: true });
  return (
    <Surface
      title={t('faq.write.title')}
      action={
        <Button
          variant="secondary"
          iconStart={<RiAddLine />}
          onPress={() => setAdding(true)}
        >
          {t('faq.write.add')}
        </Button>
      }
    >
      <div className={styles.above}>
        <p className={styles.second}>{t('faq.write.about')}</p>
        <ToggleButtonGroup
          className={styles.filters}
          aria-label={t('faq.filter.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter]}
          onSelectionChange={keys => change([...keys][0] as CandidateFilter)}
        >
          {CANDIDATE_FILTERS.map(id => (
            <ToggleButton key={id} id={id}>
              {t(`faq.filter.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <CandidateList list={props.list} filter={filter} onFilter={change} />
      {isAdding && (
        <AddCandidateDialog
          model={props.model}
          onAdded={({ id }) =>
            navigate(candidateLink?.({ candidate: id }) ?? '')
          }
          onClose={() => setAdding(false)}
        />
      )}
    </Surface>
  );
}
