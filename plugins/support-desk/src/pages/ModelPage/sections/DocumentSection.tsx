import type { CompiledDocument } from '@supportdesk/backstage-plugin-support-desk-common';
import { ChannelLink } from '../../../components/Ladder';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from '../parts/Confirmed';
import { EntityName } from '../parts/EntityName';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import { useDates } from '../parts/useDates';
import styles from '../parts/parts.module.css';

const isEntityRef = (name: string) => /^(user|group):/.test(name);

/** The document that the model was written from. */
export function DocumentSection(props: { document: CompiledDocument }) {
  const { t } = useMessages(modelTranslationRef);
  const { date } = useDates();
  const { document } = props;
  const approvals = Object.entries(document.approvals);
  const attachments = Object.entries(document.attachments);
  return (
    <Section id="document" entry={document}>
      <div className={styles.entry}>
        <Facts>
          <Fact label={t('model.document.title')}>{document.title}</Fact>
          <Fact label={t('model.document.source')}>{document.source}</Fact>
          <Fact label={t('model.page.version')}>{document.version}</Fact>
          <Fact label={t('model.page.date')}>
            {document.date && date(document.date)}
          </Fact>
          <Fact label={t('model.page.status')}>
            {document.status && t(`model.status.${document.status}`)}
          </Fact>
          <Fact label={t('model.document.author')}>
            {document.author && <Name name={document.author} />}
          </Fact>
          <Fact label={t('model.document.executive')}>
            {document.executive && <Name name={document.executive} />}
          </Fact>
          <Fact label={t('model.document.purpose')}>{document.purpose}</Fact>
          <Fact label={t('model.document.audience')}>
            {document.audience.join(', ')}
          </Fact>
          <Fact label={t('model.document.reuse')}>{document.reuse}</Fact>
          <Fact label={t('model.document.approvals')}>
            {approvals.map(([who, approval]) => (
              <div key={who}>
                <Name name={who} />:{' '}
                {t(`model.document.approval.${approval.state}`)}
                {approval.date && `, ${date(approval.date)}`}
                <Confirmed entry={approval} />
              </div>
            ))}
          </Fact>
          <Fact label={t('model.document.attachments')}>
            {attachments.map(([id, attachment]) => (
              <div key={id}>
                {attachment.title}:{' '}
                {attachment.link ? (
                  <ChannelLink kind="web" value={attachment.link} />
                ) : (
                  <span className={styles.second}>
                    {t('model.document.notLinked')}
                  </span>
                )}
                <Confirmed entry={attachment} />
              </div>
            ))}
          </Fact>
        </Facts>
      </div>
    </Section>
  );
}

function Name({ name }: { name: string }) {
  const { names } = useModelDetail();
  return isEntityRef(name) ? (
    <EntityName entity={name} />
  ) : (
    <>{names.role(name)}</>
  );
}
