/**
 * Loaded before the program: whatever it opens to a network, and every process it starts that is not itself, is refused and
 * written down in the file named by HAWKDOVE_GUARD.
 */
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const log = process.env['HAWKDOVE_GUARD'];

const refuse =
  (what) =>
  (...args) => {
    appendFileSync(log, `${what} ${String(args[0]?.href ?? args[0]?.host ?? args[0])}\n`);
    throw new Error(`${what} is not allowed here`);
  };

/** This program again, and the compiler that the loader of its sources starts. */
const isOurs = (file) => file === process.execPath || /[\\/]@?esbuild[\\/].*esbuild(?:\.exe)?$/.test(file);

const child = require('node:child_process');
for (const name of ['exec', 'execSync', 'execFileSync', 'spawnSync']) child[name] = refuse(name);
for (const name of ['spawn', 'execFile']) {
  const real = child[name];
  child[name] = (file, ...rest) => (isOurs(file) ? real(file, ...rest) : refuse(name)(file));
}

const net = require('node:net');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  return typeof options === 'object' && options.path ? connect.apply(this, args) : refuse('connect')(options);
};
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`dns.${name}`);
require('node:dgram').Socket.prototype.send = refuse('send');
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
