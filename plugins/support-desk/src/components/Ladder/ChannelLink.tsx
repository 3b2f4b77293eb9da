import { Link } from '@backstage/ui';

const SCHEMES: Record<string, string> = {
  email: 'mailto:',
  phone: 'tel:',
  mobile: 'tel:',
  tollFree: 'tel:',
};

/** One way to reach somebody: an address that opens what it is for, anything else as words. */
export function ChannelLink({ kind, value }: { kind: string; value: string }) {
  const href = /^https?:\/\//.test(value)
    ? value
    : SCHEMES[kind] && `${SCHEMES[kind]}${value.replace(/\s/g, '')}`;
  return href ? (
    <Link href={href} standalone>
      {value}
    </Link>
  ) : (
    <span>{value}</span>
  );
}
