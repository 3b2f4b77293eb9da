import type {
  CompiledModel,
  ModelErrorCode,
  ModelWarningCode,
} from '../compiled';
import type { ResolvedSpecInput } from '../schema';
import type { CatalogLookup } from './catalog/CatalogLookup';

/** What a check looks at. */
export interface CheckContext {
  spec: ResolvedSpecInput;
  model: CompiledModel;
  /** Absent where no catalog is at hand. */
  catalog?: CatalogLookup;
}

/** What a check finds. */
export interface Finding {
  code: ModelErrorCode | ModelWarningCode;
  /** Below `spec`, in words. */
  path: string;
  message: string;
}

/** Looks for one kind of mistake. */
export type Check = (context: CheckContext) => Finding[];
