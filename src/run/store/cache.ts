import { type ProjectOptions, writtenConfig } from '../project.js';
import { MEGABYTES, storeFolder } from './open-kept.js';

/** Whose store is meant. */
export interface CacheOptions extends Pick<ProjectOptions, 'config'> {
  readonly store?: string | undefined;
}

/** What is kept, and where. */
export interface CacheInfo {
  readonly folder: string;
  readonly entries: number;
  readonly bytes: number;
  /** The bound. */
  readonly megabytes: number;
}

/** Tells where the analyses of earlier runs are kept, and how many there are. */
export async function cacheInfo({ store, ...options }: CacheOptions): Promise<CacheInfo> {
  const { config, configFile } = writtenConfig(options);
  const folder = storeFolder(config, configFile, store);
  const megabytes = config.cache?.megabytes ?? MEGABYTES;
  const { isStore, Store } = await import('./store.js');
  if (!isStore(folder)) return { folder, entries: 0, bytes: 0, megabytes };
  const opened = new Store(folder, megabytes * 1_000_000);
  const size = opened.size();
  await opened.close();
  return { folder, ...size, megabytes };
}

/** Removes the analyses of earlier runs; says whether there were any. */
export async function clearCache({ store, ...options }: CacheOptions): Promise<{ folder: string; isCleared: boolean }> {
  const { config, configFile } = writtenConfig(options);
  const folder = storeFolder(config, configFile, store);
  const { clearStore } = await import('./store.js');
  return { folder, isCleared: clearStore(folder) };
}
