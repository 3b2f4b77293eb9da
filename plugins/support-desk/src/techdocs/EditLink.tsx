import type { Article } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiEdit2Line } from '@remixicon/react';
import { useEffect } from 'react';
import { editArticleRouteRef } from '../routes';
import { techdocsTranslationRef } from '../messages/techdocs';
import { useMessages } from '../translations/useMessages';
import styles from './techdocs.module.css';

const LINKS_OF_TECHDOCS = 'a[title="Edit this page"]';

/** The edit link of a page, in place of the one of TechDocs: for those who write it, wherever its source is; others do not have it (P-06). */
export function EditLink(props: { article: Article; element: HTMLElement }) {
  const { t } = useMessages(techdocsTranslationRef);
  const editLink = useRouteRef(editArticleRouteRef);
  const { article, element } = props;
  const mayEdit = article.models.some(it => it.mayEdit);
  const replaces = !mayEdit || editLink !== undefined;

  useEffect(() => {
    if (!replaces) return undefined;
    const links = [...element.querySelectorAll<HTMLElement>(LINKS_OF_TECHDOCS)];
    links.forEach(it => it.style.setProperty('display', 'none'));
    return () => links.forEach(it => it.style.removeProperty('display'));
  }, [element, replaces]);

  if (!mayEdit || !editLink) return null;
  const query = new URLSearchParams({
    entity: article.entity,
    page: article.page,
  });
  return (
    <ButtonLink
      className={styles.edit}
      variant="secondary"
      href={`${editLink()}?${query}`}
      iconStart={<RiEdit2Line />}
    >
      {t('techdocs.edit')}
    </ButtonLink>
  );
}
