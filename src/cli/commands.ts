import type { Command } from 'commander';

/** A command as it is listed. What it is declared with, and what it does, is loaded when it is asked for. */
export interface ListedCommand {
  readonly name: string;
  readonly description: string;
  /** Adds arguments and options, and what is done; `finish` takes the exit code. */
  readonly declare: (command: Command, finish: (code: number) => void) => Promise<void>;
}

/** Every command, in the order of `--help`, which with `--version` loads none of them. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'run',
    description: 'read a corpus folder and write its tables',
    declare: async (command, finish) => {
      (await import('./run.js')).declareRun(command, finish);
    },
  },
  {
    name: 'init',
    description: 'make a folder with a small corpus, actors, events, a lexicon of your own and a configuration',
    declare: async (command, finish) => {
      (await import('./init.js')).declareInit(command, finish);
    },
  },
  {
    name: 'check',
    description: 'try configuration, lexicons, actors and corpus; change nothing',
    declare: async (command, finish) => {
      (await import('./check.js')).declareCheck(command, finish);
    },
  },
  {
    name: 'explain',
    description: 'show the sentences behind the figures of a finished run',
    declare: async (command, finish) => {
      (await import('./explain.js')).declareExplain(command, finish);
    },
  },
  {
    name: 'explore',
    description: 'look through a finished run in a browser: figures, their sentences, each in its document',
    declare: async (command, finish) => {
      (await import('./explore.js')).declareExplore(command, finish);
    },
  },
  {
    name: 'kwic',
    description: 'show words, phrases or the hits of a category in their context, and who says them',
    declare: async (command, finish) => {
      (await import('./kwic.js')).declareKwic(command, finish);
    },
  },
  {
    name: 'compare',
    description: 'tell how speech differs before and after an event, or between periods, actors, sides, outlets, kinds',
    declare: async (command, finish) => {
      (await import('./compare.js')).declareCompare(command, finish);
    },
  },
  {
    name: 'series',
    description: 'smooth rates over time, find new levels, and what an actor usually says and did not',
    declare: async (command, finish) => {
      (await import('./series.js')).declareSeries(command, finish);
    },
  },
  {
    name: 'keyness',
    description: 'compare the words of two actors, sides, periods, outlets or kinds, or before and after an event',
    declare: async (command, finish) => {
      (await import('./keyness.js')).declareKeyness(command, finish);
    },
  },
  {
    name: 'actors',
    description: 'find who is missing in actors.yaml',
    declare: async (command, finish) => {
      (await import('./actors.js')).declareActors(command, finish);
    },
  },
  {
    name: 'lexicon',
    description: 'bring, convert and examine lexicons',
    declare: async (command, finish) => {
      (await import('./lexicon.js')).declareLexicon(command, finish);
    },
  },
  {
    name: 'text',
    description: 'show a document as it is read: its sentences, with who speaks in each',
    declare: async (command, finish) => {
      (await import('./text.js')).declareText(command, finish);
    },
  },
  {
    name: 'sample',
    description: 'draw sentences to code by hand, without showing what hawkdove makes of them',
    declare: async (command, finish) => {
      (await import('./sample.js')).declareSample(command, finish);
    },
  },
  {
    name: 'evaluate',
    description: 'compare the tags with what people coded by hand',
    declare: async (command, finish) => {
      (await import('./evaluate.js')).declareEvaluate(command, finish);
    },
  },
  {
    name: 'correct',
    description: 'correct the shares of a finished run for the errors of the tags, by a hand-coded random sample',
    declare: async (command, finish) => {
      (await import('./correct.js')).declareCorrect(command, finish);
    },
  },
  {
    name: 'plot',
    description: 'draw tone, rates, blame and contested terms as SVG files, each with its figures',
    declare: async (command, finish) => {
      (await import('./plot.js')).declarePlot(command, finish);
    },
  },
  {
    name: 'export',
    description: 'write the tables of a finished run as Parquet files or as a spreadsheet, beside them',
    declare: async (command, finish) => {
      (await import('./export.js')).declareExport(command, finish);
    },
  },
  {
    name: 'methods',
    description: 'write the methods section of a finished run',
    declare: async (command, finish) => {
      (await import('./methods.js')).declareMethods(command, finish);
    },
  },
  {
    name: 'cite',
    description: 'print how to cite hawkdove, the lexicons and the language model',
    declare: async (command, finish) => {
      (await import('./cite.js')).declareCite(command, finish);
    },
  },
  {
    name: 'cache',
    description: 'show or remove the analyses that are kept for the next run',
    declare: async (command) => {
      (await import('./cache.js')).declareCache(command);
    },
  },
];
