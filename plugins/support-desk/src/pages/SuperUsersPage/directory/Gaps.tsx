import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Link } from '@backstage/ui';
import { RiUserAddLine } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { getHelpRouteRef, raiseRequestRouteRef } from '../../../routes';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import pageStyles from '../SuperUsersPage.module.css';
import styles from './directory.module.css';

/** Modules that nobody is a super user of, and where to go with them instead (S1-115). */
export function Gaps(props: {
  model: SuperUsersOfModel;
  onNominate: (module: string) => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const getHelpLink = useRouteRef(getHelpRouteRef);
  const { model, onNominate } = props;
  if (model.gaps.length === 0) return null;
  return (
    <Surface
      title={t('superUsers.gaps.title', { count: model.gaps.length })}
      padded
    >
      <ul className={styles.plain}>
        {model.gaps.map(({ id, title, level, requestType }) => (
          <li key={id} className={pageStyles.line}>
            <span className={styles.gap}>
              <span className={styles.gapName}>{title}</span>
              {level ? (
                <Link
                  href={
                    requestType
                      ? `${raiseLink?.() ?? ''}?${new URLSearchParams({
                          model: model.model,
                          type: requestType.id,
                          module: id,
                        })}`
                      : `${getHelpLink?.() ?? ''}?${new URLSearchParams({
                          model: model.model,
                        })}`
                  }
                  standalone
                >
                  {t('superUsers.gaps.level', {
                    level: String(level.level),
                    title: level.title,
                  })}
                </Link>
              ) : (
                <span className={styles.quiet}>
                  {t('superUsers.gaps.nobody')}
                </span>
              )}
            </span>
            {model.mayNominate && (
              <ButtonIcon
                className={pageStyles.noPrint}
                variant="tertiary"
                icon={<RiUserAddLine />}
                aria-label={t('superUsers.nominateFor', { name: title })}
                onPress={() => onNominate(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </Surface>
  );
}
