import type { SearchDocument } from '@backstage/plugin-search-common';
import type { JSX } from 'react';

/** What the portal's search gives to an item of its results; `F`: the fields of the document that are ours. */
export interface ResultProps<F> {
  result?: SearchDocument & Partial<F>;
  icon?: JSX.Element;
}
