import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header } from '@backstage/ui';
import { RiEditLine, RiGitBranchLine } from '@remixicon/react';
import { modelsRouteRef } from '../../routes';
import { modelTranslationRef } from '../../messages/model';
import { useMessages } from '../../translations/useMessages';
import styles from './ModelPage.module.css';
import { EntityName } from './parts/EntityName';
import { useModelDetail } from './parts/ModelContext';
import { useDates } from './parts/useDates';

/** What the model is called, whose it is, how far it has come, and where it is edited. */
export function ModelHeader() {
  const { t } = useMessages(modelTranslationRef);
  const modelsLink = useRouteRef(modelsRouteRef);
  const { date } = useDates();
  const { model } = useModelDetail();
  const { version, status, date: of } = model.document ?? {};
  return (
    <>
      <Header
        title={model.title}
        tags={[{ label: t('model.page.all'), href: modelsLink?.() }]}
        metadata={[
          {
            label: t('model.page.owner'),
            value: <EntityName entity={model.owner} />,
          },
          ...(version
            ? [{ label: t('model.page.version'), value: version }]
            : []),
          ...(status
            ? [
                {
                  label: t('model.page.status'),
                  value: t(`model.status.${status}`),
                },
              ]
            : []),
          ...(of ? [{ label: t('model.page.date'), value: date(of) }] : []),
        ]}
        customActions={<SourceLink />}
      />
      {/* The header reads its own description as Markdown; what a model says is text (P-14). */}
      {model.description && (
        <Container>
          <p className={styles.description}>{model.description}</p>
        </Container>
      )}
    </>
  );
}

/** To where the file is edited, else to where it can be read. */
function SourceLink() {
  const { t } = useMessages(modelTranslationRef);
  const { viewUrl, editUrl } = useModelDetail().detail.source;
  const href = editUrl ?? viewUrl;
  if (!href) return null;
  return (
    <ButtonLink
      className={styles.action}
      href={href}
      target="_blank"
      variant="secondary"
      iconStart={editUrl ? <RiEditLine /> : <RiGitBranchLine />}
    >
      {editUrl ? t('model.page.edit') : t('model.page.open')}
    </ButtonLink>
  );
}
