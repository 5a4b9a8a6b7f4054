import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the analyses of a user are kept: `hawkdove` in XDG_CACHE_HOME, or in the place for caches of the platform. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = environment['XDG_CACHE_HOME'];
  if (named?.startsWith('/') === true) return join(named, 'hawkdove');
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'hawkdove', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'hawkdove');
  return join(homedir(), '.cache', 'hawkdove');
}
