import { Lines } from '../../../components/Lines';
import { PagedList } from '../../../components/PagedList';
import { Surface } from '../../../components/Surface';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { useLicenceRequestList } from '../useLicenceRequests';
import { EmptyRequests } from './EmptyRequests';
import { queryOf, type RequestFilter, type Scope } from './requestFilter';
import { RequestLine } from './RequestLine';

/** The requests of a scope that the filter leaves, those that wait longest first. */
export function RequestList(props: {
  scope: Scope;
  filter: RequestFilter;
  onChange: (change: Partial<RequestFilter>) => void;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { scope, filter } = props;
  const list = useLicenceRequestList(queryOf(scope, filter));
  return (
    <PagedList list={list} empty={<EmptyRequests {...props} />}>
      {items => (
        <Surface title={t(`licenceRequests.list.heading.${scope}`)}>
          <Lines>
            {items.map(it => (
              <RequestLine key={it.id} request={it} />
            ))}
          </Lines>
        </Surface>
      )}
    </PagedList>
  );
}
