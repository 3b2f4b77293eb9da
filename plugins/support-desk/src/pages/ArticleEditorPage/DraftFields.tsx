import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Select,
  TextField,
} from '@backstage/ui';
import { FieldWithProblem } from '../../components/FieldWithProblem';
import { useModel } from '../../hooks/useModels';
import { articlesTranslationRef } from '../../messages/articles';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './ArticleEditorPage.module.css';
import { problemOf, type DraftFields as Fields } from './editing/draftEditing';
import type { DraftWork } from './editing/useDraftEditing';

const NONE = '';

/** What an article is called, in which module, and, for whom it matters, in which file. */
export function DraftFields({ work }: { work: DraftWork }) {
  const { t } = useMessages(articlesTranslationRef, commonTranslationRef);
  const { base, fields } = work;
  const { data } = useModel(base.model.replace(/^[^:]*:/, ''));
  const services = Object.values(data?.model.services ?? {});
  const change = (changed: Partial<Fields>) =>
    work.tell({ type: 'typed', change: changed });
  return (
    <div className={styles.fields}>
      <Checked
        label={t('articles.editor.title')}
        isRequired
        maxLength={200}
        value={fields.title}
        problem={
          fields.title.trim()
            ? problemOf(work, 'title')
            : t('articles.editor.titleNeeded')
        }
        onChange={title => change({ title })}
      />
      {services.length > 0 && (
        <Select
          label={t('articles.editor.module')}
          secondaryLabel={t('common.optional')}
          options={[
            { id: NONE, label: t('articles.editor.noModule') },
            ...services.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={fields.module ?? NONE}
          onChange={key => change({ module: String(key) || undefined })}
        />
      )}
      <Accordion className={styles.advanced}>
        <AccordionTrigger
          title={t('articles.editor.advanced')}
          subtitle={fields.path}
        />
        <AccordionPanel>
          <p className={styles.second}>
            {t('articles.editor.goesTo', { entity: base.entity.title })}
          </p>
          {base.changes ? (
            <p className={styles.text}>
              {t('articles.editor.pathFixed', { path: base.path })}
            </p>
          ) : (
            <Checked
              label={t('articles.editor.path')}
              description={t('articles.editor.pathHelp')}
              maxLength={200}
              value={fields.path}
              problem={problemOf(work, 'path')}
              onChange={path => change({ path })}
            />
          )}
        </AccordionPanel>
      </Accordion>
    </div>
  );
}

function Checked(props: {
  label: string;
  description?: string;
  isRequired?: boolean;
  maxLength: number;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const { problem, ...field } = props;
  return (
    <FieldWithProblem problem={problem}>
      {input => <TextField {...field} {...input} />}
    </FieldWithProblem>
  );
}
