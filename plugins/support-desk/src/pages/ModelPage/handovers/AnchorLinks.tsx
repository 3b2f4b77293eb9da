import { AnchorLink } from '../parts/AnchorLink';

/** Links to several entries of a section of this page, parted by commas. */
export function AnchorLinks(props: {
  section: string;
  ids: string[];
  nameOf: (id: string) => string;
}) {
  return (
    <>
      {props.ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <AnchorLink to={`${props.section}.${id}`}>
            {props.nameOf(id)}
          </AnchorLink>
        </span>
      ))}
    </>
  );
}
