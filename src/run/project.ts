import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Actor } from '../model/actor.js';
import type { HistoricalEvent } from '../model/event.js';
import { PERIOD_UNITS, type PeriodUnit, type Plan } from '../model/plan.js';
import { UsageError } from '../model/usage-error.js';
import { parseActors } from '../read/settings/actors.js';
import { parseConfig, type Config } from '../read/settings/config.js';
import { parseEvents } from '../read/settings/events.js';
import type { Pack } from '../read/settings/pack.js';
import { MASK_IDS } from '../segment/overlay.js';
import { lexiconsAt } from './lexicon-place.js';
import { refuseClashes, toneOf } from './lexicons-together.js';
import { PACKAGE_ROOT } from './package-root.js';
import { hashSetting, readSetting, type SettingText } from './setting-text.js';

/** What a person may say on the command line or in code; it goes before the configuration file. */
export interface ProjectOptions {
  /** Folder of documents; else the configuration's, else `corpus` in the current folder. */
  readonly corpus?: string | undefined;
  /** Configuration file; else `hawkdove.config.yaml` in the corpus folder, else beside it, else in the current folder. */
  readonly config?: string | undefined;
  /** Folder of lexicons, or one lexicon; else the configuration's, `lexicons` beside the corpus, in the current folder, the package's. */
  readonly lexicons?: string | undefined;
  /** Folder of results; else the configuration's, else `output` in the current folder. */
  readonly out?: string | undefined;
  readonly period?: string | undefined;
}

/** A file that shapes the results: named and hashed in `run.json`. */
interface Setting {
  readonly path: string;
  readonly sha256: string;
}

/** All settings of a run, read and checked, with every default filled in. */
export interface Project {
  readonly corpus: string;
  readonly out: string;
  /** The one folder, or file, that lexicons come from. */
  readonly lexiconFolder: string;
  /** What the folder says of itself in `pack.yaml`. */
  readonly pack?: Pack;
  /** As in `LexiconsThere`. */
  readonly lexiconsSha256: string;
  readonly plan: Plan;
  readonly config: Config;
  readonly configFile?: string;
  /** `metadata.csv` of the corpus, when it is there. */
  readonly metadata?: string;
  /** `actors.yaml`, when there is one. */
  readonly actorsFile?: string;
  readonly settings: readonly Setting[];
  /** Absolute paths that are never documents. */
  readonly except: ReadonlySet<string>;
}

/** What a configuration is called. */
export const CONFIG_FILE = 'hawkdove.config.yaml';
const ACTORS_FILES = ['actors.yaml', 'actors.yml'];
const EVENTS_FILES = ['events.yaml', 'events.yml'];
const METADATA_FILES = ['metadata.csv'];

/**
 * Reads the settings of a run. Throws UsageError for a missing folder, a bad option, configuration, registry or lexicon. Who
 * compares lexicons passes `toneWherePossible`: the configuration's pair need not be in each of them.
 */
export function openProject(options: ProjectOptions, tone: typeof toneOf = toneOf): Project {
  refuseEmpty(options);
  const configPath = findConfig(options);
  const settings: Setting[] = [];
  const readHashed = (path: string): SettingText => {
    const setting = readSetting(path);
    settings.push({ path, sha256: setting.sha256 });
    return setting;
  };
  const read = (path: string): string => readHashed(path).text;

  const config: Config = configPath === undefined ? {} : parseConfig(configPath, read(configPath));
  const fromConfig = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(dirname(configPath ?? '.'), path);

  const corpus = folder('corpus', options.corpus ?? fromConfig(config.corpus) ?? 'corpus');
  const out = outputOf(options, configPath, config);
  const lexiconFolder = findLexicons(corpus, options.lexicons ?? fromConfig(config.lexicons));
  const actorsPath = fromConfig(config.actors) ?? firstOf(corpus, ACTORS_FILES);
  const eventsPath = fromConfig(config.events) ?? firstOf(corpus, EVENTS_FILES);
  const metadata = findMetadata(corpus, config.metadata?.file, fromConfig);
  if (metadata !== undefined) settings.push({ path: metadata, sha256: hashSetting(metadata) });

  const { lexicons, pack, sha256: lexiconsSha256 } = lexiconsAt(lexiconFolder, readHashed);
  const actors: readonly Actor[] = actorsPath === undefined ? [] : parseActors(actorsPath, read(actorsPath));
  const events: readonly HistoricalEvent[] = eventsPath === undefined ? [] : parseEvents(eventsPath, read(eventsPath));

  const period = periodUnit(options.period ?? config.period ?? 'month');
  if (period === 'span' && !events.some((event) => event.isSpan)) {
    throw new UsageError('period span needs named spans: give events in events.yaml a `from` and a `to`');
  }
  refuseClashes(lexicons);

  const plan: Plan = {
    lexicons,
    actors,
    events,
    period,
    minimum: { documents: 5, words: 500, hits: 5, ...config.minimum },
    tone: tone(config.tone, lexicons),
    duplicates: config.duplicates ?? 'once',
    duplicatesWithin: config.duplicatesWithin ?? 'all',
    duplicateSimilarity: config.duplicateSimilarity ?? 800,
    cluster: config.cluster ?? 'document',
    ...(config.masks && { masks: maskIds(config.masks) }),
  };
  const except = new Set([
    ...[configPath, actorsPath, eventsPath, metadata, out, lexiconFolder].filter((path) => path !== undefined),
    // In the corpus these names are never documents, also when the configuration points elsewhere.
    ...[CONFIG_FILE, ...ACTORS_FILES, ...EVENTS_FILES, ...METADATA_FILES].map((name) => join(corpus, name)),
  ]);
  return {
    ...{ corpus, out, lexiconFolder, lexiconsSha256, plan, config, settings, except },
    ...(pack && { pack }),
    ...(configPath !== undefined && { configFile: configPath }),
    ...(metadata !== undefined && { metadata }),
    ...(actorsPath !== undefined && { actorsFile: actorsPath }),
  };
}

/** The folder that a run with these options would write. Throws UsageError for a missing or bad configuration. */
export function outputFolder(options: ProjectOptions): string {
  refuseEmpty(options);
  const path = findConfig(options);
  return outputOf(options, path, configAt(path));
}

/** The folder, or file, that a run with these options would take its lexicons from. Throws UsageError for a missing one. */
export function lexiconPlace(options: ProjectOptions): string {
  refuseEmpty(options);
  const path = findConfig(options);
  const config = configAt(path);
  const fromConfig = (written: string): string => resolve(dirname(path ?? '.'), written);
  const corpus = options.corpus ?? (config.corpus === undefined ? 'corpus' : fromConfig(config.corpus));
  const named = options.lexicons ?? (config.lexicons === undefined ? undefined : fromConfig(config.lexicons));
  return findLexicons(resolve(corpus), named);
}

/** The configuration that these options lead to, as written, and where it lies; empty without one. */
export function writtenConfig(options: ProjectOptions): { readonly config: Config; readonly configFile?: string } {
  refuseEmpty(options);
  const path = findConfig(options);
  return { config: configAt(path), ...(path !== undefined && { configFile: path }) };
}

const configAt = (path: string | undefined): Config =>
  path === undefined ? {} : parseConfig(path, readSetting(path).text);

function outputOf({ out }: ProjectOptions, configPath: string | undefined, { output }: Config): string {
  if (out !== undefined || output === undefined) return resolve(out ?? 'output');
  return resolve(dirname(configPath ?? '.'), output);
}

/** `--out ""` would be the current folder. */
function refuseEmpty({ corpus, config, lexicons, out }: ProjectOptions): void {
  for (const [what, path] of Object.entries({ corpus, config, lexicons, out })) {
    if (path === '')
      throw new UsageError(`${what} is an empty name; leave it out or name a ${what === 'config' ? 'file' : 'folder'}`);
  }
}

function findConfig(options: ProjectOptions): string | undefined {
  if (options.config !== undefined) {
    return resolve(options.config);
  }
  const corpus = options.corpus ?? 'corpus';
  const places = [resolve(corpus), dirname(resolve(corpus)), resolve('.')];
  return places.map((place) => join(place, CONFIG_FILE)).find((path) => existsSync(path));
}

/** Named in the configuration: beside it or in the corpus; else `metadata.csv` of the corpus, if it has one. */
function findMetadata(
  corpus: string,
  named: string | undefined,
  fromConfig: (path: string | undefined) => string | undefined,
): string | undefined {
  if (named === undefined) return firstOf(corpus, METADATA_FILES);
  const places = [fromConfig(named) ?? named, join(corpus, named)];
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new UsageError(`metadata.file: there is neither ${places.join(' nor ')}`);
  return found;
}

function findLexicons(corpus: string, named: string | undefined): string {
  if (named !== undefined) return isLexicon(named) ? resolve(named) : folder('lexicons', named);
  const places = [join(dirname(corpus), 'lexicons'), resolve('lexicons'), join(PACKAGE_ROOT, 'lexicons')];
  return (
    places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory()) ??
    folder('lexicons', places[0] ?? 'lexicons')
  );
}

const isLexicon = (path: string): boolean =>
  /\.(?:ya?ml|[ct]sv)$/i.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function folder(what: string, path: string): string {
  if (!existsSync(path)) throw new UsageError(`there is no ${what} folder ${path}`);
  if (!statSync(path).isDirectory()) throw new UsageError(`${path} is a file; name the ${what} folder`);
  return resolve(path);
}

function firstOf(place: string, names: readonly string[]): string | undefined {
  return names.map((name) => join(place, name)).find((path) => existsSync(path));
}

function maskIds(written: readonly string[]): readonly string[] {
  for (const id of written) {
    if (!MASK_IDS.includes(id))
      throw new UsageError(`masks: there is no rule "${id}"; write true, false, or some of ${MASK_IDS.join(', ')}`);
  }
  return written;
}

function periodUnit(written: string): PeriodUnit {
  const unit = PERIOD_UNITS.find((name) => name === written || (name === 'span' && written === 'spans'));
  if (unit === undefined) throw new UsageError(`unknown period "${written}"; allowed are ${PERIOD_UNITS.join(', ')}`);
  return unit;
}
