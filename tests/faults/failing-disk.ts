import type { Disk, OpenFile } from '../../src/run/disk.js';

/**
 * What goes wrong at one call: it is refused; it is done and then everything stops, as at a kill or a loss of power; a
 * write takes half; or half is taken and the whole is claimed, as by a full disk behind a network.
 */
export type Fault = 'refused' | 'last' | 'half' | 'half, claimed whole';

/** A disk that counts calls and lets the one with a given number go wrong. */
export class FailingDisk implements Disk {
  readonly calls: string[] = [];
  readonly #disk: Disk;
  readonly #at: number;
  readonly #fault: Fault;
  readonly #code: string;
  #isStopped = false;

  constructor(disk: Disk, at = Infinity, fault: Fault = 'refused', code = 'EIO') {
    this.#disk = disk;
    this.#at = at;
    this.#fault = fault;
    this.#code = code;
  }

  /** Whether the fault came to pass: not every call writes. */
  get hasFailed(): boolean {
    return this.calls.length > this.#at;
  }

  readonly mkdir: Disk['mkdir'] = (folder) => this.#call('mkdir', () => this.#disk.mkdir(folder));
  readonly read: Disk['read'] = (file) => this.#call('read', () => this.#disk.read(file));
  readonly list: Disk['list'] = (folder) => this.#call('list', () => this.#disk.list(folder));
  readonly rename: Disk['rename'] = (from, to) => this.#call('rename', () => this.#disk.rename(from, to));
  readonly unlink: Disk['unlink'] = (file) => this.#call('unlink', () => this.#disk.unlink(file));
  readonly rmdir: Disk['rmdir'] = (folder) => this.#call('rmdir', () => this.#disk.rmdir(folder));
  readonly syncFolder: Disk['syncFolder'] = (folder) => this.#call('syncFolder', () => this.#disk.syncFolder(folder));

  readonly create = async (path: string): Promise<OpenFile> => {
    const file = await this.#call('create', () => this.#disk.create(path));
    return {
      write: (bytes) => this.#write(file, bytes),
      size: () => this.#call('size', () => file.size()),
      sync: () => this.#call('sync', () => file.sync()),
      close: () => this.#call('close', () => file.close()),
    };
  };

  async #write(file: OpenFile, bytes: Uint8Array): Promise<number> {
    const isHalf = this.calls.length === this.#at && this.#fault.startsWith('half');
    if (!isHalf) return this.#call('write', () => file.write(bytes));
    this.calls.push('write');
    const taken = bytes.length > 1 ? await file.write(bytes.subarray(0, bytes.length >> 1)) : 0;
    return this.#fault === 'half' ? taken : bytes.length;
  }

  async #call<T>(name: string, act: () => Promise<T>): Promise<T> {
    if (this.#isStopped) throw new Error('the process is gone');
    const isIt = this.calls.length === this.#at;
    this.calls.push(name);
    if (!isIt) return act();
    if (this.#fault === 'last') {
      await act().catch(() => undefined);
      this.#isStopped = true;
      throw new Error('the process is gone');
    }
    if (this.#fault === 'refused')
      throw Object.assign(new Error(`${this.#code}: refused, ${name}`), { code: this.#code });
    return act();
  }
}
