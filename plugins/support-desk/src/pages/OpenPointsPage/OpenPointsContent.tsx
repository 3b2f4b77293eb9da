import type {
  ModelSummary,
  OpenPointList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Container, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiCheckDoubleLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { CountProgress } from '../../components/CountProgress';
import { StateCard } from '../../components/StateCard';
import { openPointsTranslationRef } from '../../messages/openPoints';
import { useMessages } from '../../translations/useMessages';
import { PointSections } from './list/PointSections';
import {
  countByFilter,
  filterOf,
  FILTERS,
  isIn,
  withFilter,
  type PointFilter,
} from './logic/openPointList';
import { OpenPointsHeader } from './OpenPointsHeader';
import styles from './OpenPointsPage.module.css';

/** How far the open points of a model are, and each of them; the filter lives in the address. */
export function OpenPointsContent(props: {
  model: ModelSummary;
  list: OpenPointList;
}) {
  const { t } = useMessages(openPointsTranslationRef);
  const [params, setParams] = useSearchParams();
  const { model, list } = props;
  const { items, answered, mayAsk } = list;
  const filter = filterOf(params);
  const shown = items.filter(it => isIn(filter, it));
  const counts = countByFilter(items);
  return (
    <>
      <OpenPointsHeader model={model} />
      <Container>
        <div className={styles.page}>
          <p className={styles.what}>{t('openPoints.what')}</p>
          {items.length === 0 ? (
            <StateCard
              icon={<RiCheckDoubleLine />}
              title={t('openPoints.none.title', { model: model.title })}
            >
              {t('openPoints.none.text')}
            </StateCard>
          ) : (
            <div className={styles.bar}>
              <ToggleButtonGroup
                className={styles.noPrint}
                aria-label={t('openPoints.filter.label')}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[filter]}
                onSelectionChange={keys =>
                  setParams(
                    before => withFilter(before, [...keys][0] as PointFilter),
                    { replace: true },
                  )
                }
              >
                {FILTERS.map(id => (
                  <ToggleButton key={id} id={id}>
                    {t(`openPoints.filter.${id}`, {
                      total: String(counts[id]),
                    })}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
              <div className={styles.progress}>
                <CountProgress
                  done={answered}
                  total={items.length}
                  words={t('openPoints.progress', {
                    answered: String(answered),
                    total: String(items.length),
                  })}
                />
              </div>
            </div>
          )}
          {items.length > 0 && shown.length === 0 && (
            <p className={styles.what}>{t('openPoints.noMatch')}</p>
          )}
          <PointSections model={model} points={shown} mayAsk={mayAsk} />
        </div>
      </Container>
    </>
  );
}
