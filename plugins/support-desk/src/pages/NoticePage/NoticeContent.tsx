import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { usePageTitle } from '../../hooks/usePageTitle';
import { AboutNotice } from './about/AboutNotice';
import { Meanwhile } from './about/Meanwhile';
import { NoticeFacts } from './about/NoticeFacts';
import { Services } from './about/Services';
import { NoticeActions } from './actions/NoticeActions';
import { Events } from './events/Events';
import { Updates } from './events/Updates';
import { Interruption } from './interruption/Interruption';
import { NoticeHeader } from './NoticeHeader';
import styles from './NoticePage.module.css';
import { MyReply } from './replies/MyReply';
import { Replies } from './replies/Replies';
import { NoticeTickets } from './tickets/NoticeTickets';

/** What is known of a notice, and what the reader may do with it: nothing offers what `may` does not name. */
export function NoticeContent({ notice }: { notice: Notice }) {
  usePageTitle(notice.title);
  return (
    <>
      <NoticeHeader notice={notice} />
      <Container>
        <div className={styles.page}>
          <NoticeActions notice={notice} />
          <MyReply notice={notice} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <Updates notice={notice} />
              <AboutNotice notice={notice} />
              <Meanwhile notice={notice} />
              {notice.interruption && (
                <Interruption
                  notice={notice}
                  interruption={notice.interruption}
                />
              )}
              <NoticeTickets notice={notice} />
              <Events notice={notice} />
            </div>
            <div className={styles.column}>
              <NoticeFacts notice={notice} />
              <Services notice={notice} />
              {notice.replies && (
                <Replies notice={notice} replies={notice.replies} />
              )}
            </div>
          </div>
        </div>
      </Container>
    </>
  );
}
