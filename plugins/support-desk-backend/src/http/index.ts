export { createRouter, type RouteMounter } from './createRouter';
export { readCursor, writeCursor } from './cursor';
export { MalformedRequestError, TooLargeError } from './errors';
export { idempotencyKey } from './idempotencyKey';
export {
  type HandlerInput,
  mountEndpoint,
  mountServiceEndpoint,
} from './mountEndpoint';
export { readLimits } from './limits/readLimits';
export { readBody } from './readBody';
export { metaRoutes } from './metaRoutes';
export { unavailable } from './unavailable';
export { sendCsv, type CsvColumns } from './sendCsv';
export { parseInput } from './parseInput';
export { parseWords } from './parseWords';
