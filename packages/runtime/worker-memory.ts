/**
 * How Node.js is started where files are read. Rows come and go by the million: with the default young generation V8
 * lets garbage grow to a hundred megabytes and more before it looks at it, which costs memory and wins nothing here.
 */
export const workerMemory: readonly string[] = ['--max-semi-space-size=8', '--max-old-space-size=384'];
