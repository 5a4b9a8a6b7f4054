import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/read/archives/crc32.js';

/** An entry to be written, and what is odd about it. */
export interface Written {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** ZIP: what the table of contents says instead of the truth. */
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly size?: number;
  /** tar: the type of the entry. */
  readonly type?: string;
}

const bytesOf = (content: string | Uint8Array = ''): Buffer => Buffer.from(content as string);

/** A ZIP archive, as far as these tests need it (PKWARE APPNOTE, 4.3). */
export function zipOf(entries: readonly Written[]): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { name, content, crc, flags = 0x800, method = 8, mode = 0o100644, size } of entries) {
    const plain = bytesOf(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const written = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(written.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, written, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    table.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.of(20, 3), common, tail, written]));
    parts.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, contents, end]);
}

/** A tar archive in the ustar form; `pax` entries are of the type `x`. */
export function tarOf(entries: readonly Written[], hasEnd = true): Uint8Array {
  const blocks = entries.flatMap(({ name, content, type = '0' }) => {
    const plain = bytesOf(content);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write('0000644\0', 100);
    header.write(`${plain.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write(type, 156);
    header.write('ustar\u000000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, plain, Buffer.alloc((512 - (plain.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, ...(hasEnd ? [Buffer.alloc(1024)] : [])]);
}
