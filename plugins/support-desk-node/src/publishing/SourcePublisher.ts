/** The folder in which the sources of an entity live: its docs, its model, its matrix. @public */
export interface SourceFolder {
  /** `dir`: a path on the disk of the back end; `url`: an address of a source control host, as Backstage's integrations read it. */
  type: 'dir' | 'url';
  target: string;
}

/** A file as it is in its source. @public */
export interface SourceFile {
  content: Buffer;
  /** Changes whenever the content does. */
  revision: string;
}

/** One file of a change; paths are below the folder, with slashes. @public */
export interface FileChange {
  path: string;
  content: Buffer;
  /** What the writer started from; absent: the file must not exist yet. */
  base?: string;
}

/** A change of files that goes in whole or not at all. @public */
export interface SourceChange {
  files: FileChange[];
  /** First line of the commit message, and title of a pull request. */
  title: string;
  /** Further lines. */
  description?: string;
  author: { name: string; email?: string };
  /** Part of the name of a branch: lower-case letters, digits and dashes. The same id updates the same proposal. */
  id: string;
}

/** What came of a change. @public */
export interface PublishedChange {
  /** `published`: readers get it; `proposed`: somebody has to merge it first. */
  state: 'published' | 'proposed';
  /** Commit, where there is one. */
  revision?: string;
  /** Of the pull request, or of the commit. */
  url?: string;
  /** What whoever published should know, in words: that it was written, but not committed, and why. */
  notice?: string;
}

/**
 * Writes to where sources live: articles of TechDocs, matrices, models.
 *
 * @public
 */
export interface SourcePublisher {
  /** Lower-case letters, digits and dashes: `local`, `pull-request`. */
  id: string;
  /** What people read: `Local directory`, `Pull request`. */
  title: string;
  /** Its changes have to be merged by somebody. */
  proposes: boolean;
  /** The branch on which a change with an id is proposed; a publisher that makes none has no such operation. */
  branchOf?(id: string): string;
  /** Whether it can write to a folder. */
  handles(folder: SourceFolder): boolean;
  /** Paths of the files below a folder of the source: `docs`. */
  list(folder: SourceFolder, below: string): Promise<string[]>;
  /** @returns undefined where there is no such file */
  read(folder: SourceFolder, path: string): Promise<SourceFile | undefined>;
  /**
   * When a file was changed last; a publisher that cannot tell at a moderate cost has no such operation.
   *
   * @returns undefined where there is no such file
   */
  changedAt?(folder: SourceFolder, path: string): Promise<Date | undefined>;
  /**
   * @throws ConflictError that names the file, where one is no longer what the writer started from; then nothing is changed
   * @throws NotAllowedError where a path leaves the folder
   * @throws ServiceUnavailableError where the source does not answer
   */
  publish(folder: SourceFolder, change: SourceChange): Promise<PublishedChange>;
}
