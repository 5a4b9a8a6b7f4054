/** The house: a floor imports only floors below it, and rooms of one floor never import each other. */
const ROOMS = ['read', 'segment', 'mention', 'scope', 'attribute', 'tag', 'tally', 'report'];
const CORE = `^src/(model|${ROOMS.join('|')})/|^src/pipeline\\.ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-is-the-ground',
      comment: 'Nouns know nothing of what is done with them.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    ...ROOMS.map((room) => ({
      name: `${room}-stands-alone`,
      comment: 'What one stage needs of another is handed over by pipeline.ts or run/.',
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${room}|model)/` },
    })),
    {
      name: 'pipeline-stays-in-the-core',
      comment: 'The pipeline joins stages; files, threads and words for people live above it.',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: '^src/(run|cli|index)' },
    },
    {
      name: 'run-below-the-api',
      comment: 'Effects do not know who asked for them.',
      severity: 'error',
      from: { path: '^src/run/' },
      to: { path: '^src/(cli/|index\\.ts)' },
    },
    {
      name: 'cli-uses-the-api',
      comment:
        'What the command line can do, a library user can do: it goes through index.ts. Only the version costs nothing, the main job loads no other, and a program that cannot be loaded has no API.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(cli/|index\\.ts|run/(package-root|few-files|run|interrupted-error|lack-error|rejected-error|unfinished-commit-error)\\.ts|model/(plan|issue|usage-error|counted)\\.ts)',
      },
    },
    {
      name: 'help-loads-nothing',
      comment:
        '--help and --version are answered before anything else is loaded; a command is loaded when it is asked for.',
      severity: 'error',
      from: { path: '^src/cli/(main|program|commands|tune-engine|exit|say)\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '^src/(cli/(program|commands|tune-engine|exit|say)|run/(package-root|few-files))\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'api-below-the-cli',
      comment: 'The library never loads the command line.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'core-does-no-io',
      comment: 'Floors 1 to 3 are pure: the same document gives the same analysis anywhere. Unpacking only computes.',
      severity: 'error',
      from: { path: CORE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?zlib$' },
    },
    {
      name: 'wink-lives-in-segment',
      comment: 'Words are ours, linguistics is wink’s, and it is spoken to in one place; run/ loads the model.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(segment|run)/' },
      to: { path: 'wink-' },
    },
    {
      name: 'no-lost-libraries',
      comment: 'What runs must be installed for the user.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
