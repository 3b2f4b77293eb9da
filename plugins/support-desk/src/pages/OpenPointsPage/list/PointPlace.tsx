import type {
  ModelSummary,
  OpenPoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { modelRouteRef, responsibilitiesRouteRef } from '../../../routes';
import { capitalised } from '../../../words/capitalised';
import { sectionOf } from '../../ModelPage/logic/sections';
import styles from './Point.module.css';

/** What a point is about; leads to where the model says it: its page, or the matrix. */
export function PointPlace(props: { model: ModelSummary; point: OpenPoint }) {
  const modelLink = useRouteRef(modelRouteRef);
  const matrixLink = useRouteRef(responsibilitiesRouteRef);
  const { model, point } = props;
  const { namespace, name } = model;
  const { path, about } = point;
  const words = capitalised(about);
  const [row] =
    /^responsibilities\.groups\.[^.]+\.rows\.[^.]+/.exec(path) ?? [];
  const query = new URLSearchParams({
    model: model.ref,
    ...(row && { row }),
  });
  const place = sectionOf(path)
    ? modelLink &&
      `${modelLink({ namespace, name })}#${encodeURIComponent(path)}`
    : path.startsWith('responsibilities') &&
      matrixLink &&
      `${matrixLink()}?${query}`;
  return (
    <h3 className={styles.about}>
      {place ? (
        <Link href={place} weight="bold" standalone>
          {words}
        </Link>
      ) : (
        words
      )}
    </h3>
  );
}
