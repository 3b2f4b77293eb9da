import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ticketRouteRef } from '../../../routes';

/** The way to the request that was raised at another level. */
export function RaisedLink({ raised }: { raised: { key?: string } }) {
  const ticketLink = useRouteRef(ticketRouteRef);
  const { key } = raised;
  if (!key) return null;
  return (
    <span>
      <Link href={ticketLink?.({ key }) ?? '#'} standalone>
        {key}
      </Link>
    </span>
  );
}
