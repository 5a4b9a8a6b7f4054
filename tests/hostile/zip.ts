import { crc32, deflateRawSync } from 'node:zlib';

/** One entry, with whatever a forger may write in its two headers. */
export interface Entry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Unix mode in the upper half of the external attributes: `0o120777` is a link. */
  readonly mode?: number;
  /** Declared instead of the true size. */
  readonly size?: number;
  readonly crc?: number;
  /** Bit 0 is encryption. */
  readonly flags?: number;
  readonly method?: number;
}

/** A ZIP archive (APPNOTE 6.3.9), sound but for what its entries say. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, size, crc, flags = 0x800, method = 8 } of entries) {
    const data = Buffer.from(content as string);
    const packed = method === 8 ? deflateRawSync(data) : data;
    const label = Buffer.from(name as string);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc ?? crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size ?? data.length, 18);
    shared.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.of(20, 3), shared, tail, label]));
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}

/** A tar archive (ustar); `type` 2 is a link, 1 a hard link, 6 a pipe. */
export function tar(
  entries: readonly { name: string; content?: string; type?: string; link?: string; size?: number }[],
): Uint8Array {
  const blocks = entries.map(({ name, content = '', type = '0', link = '', size }) => {
    const data = Buffer.from(content);
    const head = Buffer.alloc(512);
    head.write(name.slice(0, 100), 0);
    head.write('0000644\0', 100);
    head.write('0000000\0', 108);
    head.write('0000000\0', 116);
    head.write(`${(size ?? data.length).toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write('        ', 148);
    head.write(type, 156);
    head.write(link, 157);
    head.write('ustar\x0000', 257);
    head.write(
      `${head
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return Buffer.concat([head, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
