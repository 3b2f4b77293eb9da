export * from './content';
export * from './readMatrix';
export * from './countCells';
export * from './filterRows';
export * from './compareContents';
export * from './import';
