import { Select } from '@backstage/ui';
import { useLocation, useNavigate } from 'react-router-dom';
import { modelTranslationRef } from '../../messages/model';
import { useMessages } from '../../translations/useMessages';
import type { SectionId } from './logic/sections';
import { AnchorLink } from './parts/AnchorLink';
import styles from './ModelPage.module.css';

/** Leads to the sections of the page: links at its side, a choice above it where there is no room. */
export function Contents({ sections }: { sections: SectionId[] }) {
  const { t } = useMessages(modelTranslationRef);
  const navigate = useNavigate();
  const { hash, search } = useLocation();
  const current = sections.find(id => hash === `#${id}`);
  return (
    <>
      <nav className={styles.contents} aria-label={t('model.contents')}>
        <ul>
          {sections.map(id => (
            <li key={id}>
              <AnchorLink to={id} current={id === current}>
                {t(`model.section.${id}`)}
              </AnchorLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.contentsSelect}>
        <Select
          label={t('model.contents')}
          placeholder={t('model.goTo')}
          options={sections.map(id => ({
            id,
            label: t(`model.section.${id}`),
          }))}
          value={current ?? null}
          onChange={id => navigate({ search, hash: String(id) })}
        />
      </div>
    </>
  );
}
