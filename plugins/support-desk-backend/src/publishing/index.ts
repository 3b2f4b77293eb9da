export { LocalDirectoryPublisher } from './local/LocalDirectoryPublisher';
export { localPublishing } from './local/localPublishing';
export { addToNav } from './mkdocs/addToNav';
export { sourceFolderOf } from './sourceFolderOf';
export { SourcePublishers } from './SourcePublishers';
