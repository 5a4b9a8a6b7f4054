import { dirname, resolve } from 'node:path';
import type { Config } from '../../read/settings/config.js';
import type { Project } from '../project.js';
import { cacheFolder } from './cache-folder.js';
import { KeptAnalyses, type StorePlace } from './kept-analyses.js';
import { programHash } from './program-hash.js';

/** Whether and where analyses are kept. */
export interface StoreOptions {
  /** Keep analyses, and use those of earlier runs; off when left out, unless `store` names a folder. */
  readonly cache?: boolean | undefined;
  /** Folder for them; else the configuration's, else the user's for caches. */
  readonly store?: string | undefined;
  /** Told what a run goes on without, in a sentence. */
  readonly onNotice?: ((text: string) => void) | undefined;
}

/** Analyses that are kept, and where: threads open them for themselves. */
export interface Kept {
  readonly analyses: KeptAnalyses;
  readonly place: StorePlace;
}

/** The bound of what is kept, where the configuration names none. */
export const MEGABYTES = 2000;

/** Opens what is kept; nothing where none is wanted, or where it cannot be opened, which is said and no reason to stop. */
export function openKept(
  { config, configFile, plan }: Pick<Project, 'config' | 'configFile' | 'plan'>,
  { cache, store, onNotice }: StoreOptions,
): Kept | undefined {
  if (cache === false || (cache === undefined && store === undefined)) return undefined;
  const folder = storeFolder(config, configFile, store);
  try {
    const place = { folder, megabytes: config.cache?.megabytes ?? MEGABYTES, program: programHash() };
    const analyses = new KeptAnalyses(place, plan);
    return { analyses, place };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    onNotice?.(`analyses are not kept, since ${folder} cannot be used: ${reason}`);
    return undefined;
  }
}

/** The folder that analyses are kept in. */
export function storeFolder(config: Config, configFile: string | undefined, store: string | undefined): string {
  if (store !== undefined) return resolve(store);
  const written = config.cache?.folder;
  return written === undefined ? cacheFolder() : resolve(dirname(configFile ?? '.'), written);
}
