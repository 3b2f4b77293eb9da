import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

/** A link to a section or an entry of the same page; keeps the query of the address. */
export function AnchorLink(props: {
  to: string;
  current?: boolean;
  children: ReactNode;
}) {
  const { search } = useLocation();
  return (
    <Link
      href={`${search}#${encodeURIComponent(props.to)}`}
      standalone
      aria-current={props.current ? 'location' : undefined}
    >
      {props.children}
    </Link>
  );
}
